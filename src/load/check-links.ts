import type { SeedError } from '../errors.ts';
import { closestMatch } from '../kit/closest-match.ts';
import { duplicateIndexes } from '../kit/duplicate-indexes.ts';
import { groupBy } from '../kit/group-by.ts';
import { isRecord } from '../kit/is-record.ts';
import { memoize } from '../kit/memoize.ts';
import { homesOf } from '../model/homes.ts';
import { type Label, labelNamed } from '../model/labels.ts';
import { isNoun, nouns } from '../model/nouns.ts';
import { nameableLabels } from '../model/record-labels.ts';
import { shapeOf } from '../model/shape.ts';
import { most } from './check-shape.ts';
import { idTwice, idUnknown, idUnprefixed, itemTwice, tooManyIssues } from './errors.ts';
import type { Path, SeedFile } from './seeds.ts';
import { idsIn, type Visit, visit } from './visit.ts';

/**
 * Issues about ids: duplicates, ids of parts without the id of their entry, and references to entries that do not exist. The ids of the
 * files beside them are known, and taken.
 */
export function checkLinks(files: readonly SeedFile[], beside: readonly SeedFile[] = []): readonly SeedError[] {
  const all = [...beside, ...files];
  const known = knownIds(all);
  return [...duplicates(all), ...innerDuplicates(all), ...files.flatMap((file) => atMost(file, wrongIn(file, known)))];
}

/** The ids of the entries of a file. */
export function idsOf(file: SeedFile): readonly (readonly [string, Path])[] {
  return file.entries.flatMap((entry, index) =>
    isRecord(entry) && typeof entry.id === 'string' ? [[entry.id, [index, 'id']] as const] : [],
  );
}

/** The ids of parts of entries: offices, obligations, clauses and quotes. */
export function innerIdsOf(file: SeedFile): readonly Visit[] {
  return keysOf(file).filter(({ isOuter }) => !isOuter);
}

/** The ids of the entries of a noun and of their parts. */
export function keysOf(file: SeedFile): readonly Visit[] {
  return visitsOf(file).filter(({ field, value }) => field.place?.kind === 'key' && typeof value === 'string');
}

/** The ids by label. A label with a file that could not be read has none, so that references to it are no issues. */
function knownIds(files: readonly SeedFile[]): (label: Label) => ReadonlySet<string> | undefined {
  const keys = files.flatMap((file) =>
    keysOf(file).flatMap(({ place, value }) =>
      place.kind === 'node' ? nameableLabels(place).map((label) => ({ label, id: String(value) })) : [],
    ),
  );
  const byLabel = groupBy(keys, ({ label }) => label);
  const read = new Set(files.map(({ name }) => name));
  return memoize((label: Label) =>
    homesOf(label).every((home) => read.has(home)) ? new Set(byLabel.get(label)?.map(({ id }) => id)) : undefined,
  );
}

/** Ids are unique within a file; actors and officials share their ids. */
function duplicates(files: readonly SeedFile[]): readonly SeedError[] {
  const entries = files.map((file) => ({ file, ids: idsOf(file) }));
  return twice(entries, ({ name }) => (name === 'officials' ? 'actors' : name));
}

/** Ids of parts are unique across all files. */
function innerDuplicates(files: readonly SeedFile[]): readonly SeedError[] {
  const parts = files.map((file) => ({
    file,
    ids: innerIdsOf(file).map(({ value, path }) => [String(value), path] as const),
  }));
  return twice(parts, () => 'parts');
}

/** The ids of a file with their paths. */
interface FileIds {
  readonly file: SeedFile;
  readonly ids: readonly (readonly [string, Path])[];
}

/** Issues about ids that appear twice in one namespace. */
function twice(given: readonly FileIds[], namespaceOf: (file: SeedFile) => string): readonly SeedError[] {
  const seen = new Map<string, { readonly file: SeedFile; readonly path: Path }>();
  const inFile = function* ({ file, ids }: FileIds): Iterable<SeedError> {
    for (const [id, path] of ids) {
      const name = `${namespaceOf(file)} ${id}`;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, { file, path });
      else yield idTwice(file.at(path), id, first.file.at(first.path));
    }
  };
  return given.flatMap((ofFile) => atMost(ofFile.file, inFile(ofFile)));
}

function* wrongIn(file: SeedFile, known: ReturnType<typeof knownIds>): Iterable<SeedError> {
  for (const { field, value, path, owner, isOuter } of visitsOf(file)) {
    if (field.place?.kind === 'key' && !isOuter && typeof value === 'string' && !value.startsWith(`${owner}--`)) {
      yield idUnprefixed(file.at(path), value, owner);
    }
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
      for (const index of duplicateIndexes(value))
        yield itemTwice(file.at([...path, index]), field.name, String(value[index]));
    }
    if (field.place === undefined || !('to' in field.place)) continue;
    const ids = known(labelNamed(field.place.to));
    const [home = ''] = homesOf(field.place.to);
    for (const [id, at] of ids === undefined ? [] : idsIn(value, path)) {
      if (ids?.has(id) === false) yield idUnknown(file.at(at), id, home, closestMatch(id, ids));
    }
  }
}

function visitsOf(file: SeedFile): readonly Visit[] {
  if (!isNoun(file.name)) return [];
  const shape = shapeOf(nouns[file.name]);
  return file.entries.flatMap((entry, index) => [...visit(shape, entry, [index])]);
}

function atMost(file: SeedFile, issues: Iterable<SeedError>): readonly SeedError[] {
  const kept: SeedError[] = [];
  for (const issue of issues) {
    if (kept.length === most) return [...kept, tooManyIssues(file.at([]), most)];
    kept.push(issue);
  }
  return kept;
}
