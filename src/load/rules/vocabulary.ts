import type { SeedError } from '../../errors.ts';
import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import type { ClosedList } from '../../model/closed-list.ts';
import { seedFiles } from '../../model/nouns.ts';
import { vocabulary, vocabularyDefinitions, vocabularyUses } from '../../model/vocabulary.ts';
import type { Entry } from '../check-shape.ts';
import type { SeedFile } from '../seeds.ts';
import { listDiffers, namedTwice, useUnknown } from './errors.ts';
import { positionIn } from './rule.ts';

/** The closed lists are those this build was made with: the types of the code and of the schema come from them. */
export function* vocabularyIsKnown(file: SeedFile, lists: readonly Entry<ClosedList>[]): Iterable<SeedError> {
  const names = lists.map(({ value }) => value.id);
  for (const name of Object.keys(vocabulary)) {
    if (!names.includes(name)) yield listDiffers(file.at([]), `The closed list "${name}" is missing, which`);
  }
  for (const index of duplicateIndexes(names)) {
    const entry = lists[index];
    if (entry !== undefined) yield namedTwice(positionIn(entry, 'id'), 'The closed list', entry.value.id);
  }
  for (const entry of lists) yield* listIsKnown(entry);
}

function* listIsKnown(entry: Entry<ClosedList>): Iterable<SeedError> {
  const { id, values, definition, usedBy } = entry.value;
  const names = values.map((value) => value.id);
  for (const index of duplicateIndexes(names))
    yield namedTwice(positionIn(entry, 'values', index), 'The value', names[index] ?? '');
  for (const [index, use] of usedBy.entries()) {
    if (!((use.split('.')[0] ?? '') in seedFiles)) yield useUnknown(positionIn(entry, 'usedBy', index), use);
  }
  const known = knownList(id);
  if (known === undefined) {
    yield listDiffers(positionIn(entry, 'id'), `The closed list "${id}"`);
    return;
  }
  for (const [index, value] of values.entries()) {
    if (known.values[value.id] !== value.definition)
      yield listDiffers(positionIn(entry, 'values', index), `The value "${value.id}"`);
  }
  for (const name of Object.keys(known.values)) {
    if (!names.includes(name)) yield listDiffers(positionIn(entry, 'values'), `The value "${name}" is missing, which`);
  }
  if (definition !== known.definition) yield listDiffers(positionIn(entry, 'definition'), `The definition of "${id}"`);
  if (usedBy.join() !== known.uses.join()) yield listDiffers(positionIn(entry, 'usedBy'), `The use of "${id}"`);
}

/** What this build knows of a list. */
interface KnownList {
  readonly values: Readonly<Record<string, string>>;
  readonly definition: string;
  readonly uses: readonly string[];
}

function knownList(id: string): KnownList | undefined {
  if (!isList(id)) return undefined;
  return { values: vocabulary[id], definition: vocabularyDefinitions[id], uses: vocabularyUses[id] };
}

function isList(id: string): id is keyof typeof vocabulary {
  return Object.hasOwn(vocabulary, id);
}
