import type { SeedError } from '../../errors.ts';
import { isNoun, nouns } from '../../model/nouns.ts';
import { shapeOf } from '../../model/shape.ts';
import type { Source } from '../../model/source.ts';
import type { Entries } from '../facts.ts';
import type { SeedFile } from '../seeds.ts';
import { idsIn, visit } from '../visit.ts';
import { commitMissing, copyOfOwnPublisher, sourceUncited } from './errors.ts';
import { positionIn, type Rule } from './rule.ts';

/** A repository changes, so its commit is recorded. A copy reprints another publisher. */
export const sourceRule: Rule<Source> = function* (entry) {
  const { kind, readAs, commit, publisher, copyOf } = entry.value;
  if (copyOf !== null && copyOf === publisher) yield copyOfOwnPublisher(positionIn(entry, 'copyOf'), copyOf);
  if (kind === 'dataset' && readAs === 'repository_snapshot' && commit === null)
    yield commitMissing(positionIn(entry, 'commit'));
};

/** Every source is cited. Citations by invalid entries count, so that one mistake is one issue. */
export function* sourcesAreCited(files: readonly SeedFile[], sources: Entries<Source>): Iterable<SeedError> {
  const cited = new Set(files.flatMap(citedIn));
  for (const entry of sources.all)
    if (!cited.has(entry.value.id)) yield sourceUncited(positionIn(entry, 'id'), entry.value.id);
}

function citedIn(file: SeedFile): readonly string[] {
  if (!isNoun(file.name)) return [];
  const shape = shapeOf(nouns[file.name]);
  return file.entries.flatMap((entry, index) =>
    [...visit(shape, entry, [index])].flatMap(({ field, value, path }) =>
      field.place !== undefined && 'to' in field.place && field.place.to === 'Source'
        ? [...idsIn(value, path)].map(([id]) => id)
        : [],
    ),
  );
}
