import type { SeedError } from '../../errors.ts';
import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import type { ClosedList } from '../../model/closed-list.ts';
import { seedFiles } from '../../model/nouns.ts';
import { vocabulary, vocabularyDefinitions, vocabularyUses } from '../../model/vocabulary.ts';
import type { Entry } from '../check-shape.ts';
import type { SeedFile } from '../seeds.ts';
import { duplicateItem, useUnknown, vocabularyDiffers } from './errors.ts';
import { positionIn } from './rule.ts';

/** The closed lists equal those compiled into this build: the types of the code and of the schema follow from them. */
export function* vocabularyIsKnown(file: SeedFile, lists: readonly Entry<ClosedList>[]): Iterable<SeedError> {
  const names = lists.map(({ value }) => value.id);
  for (const name of Object.keys(vocabulary)) {
    if (!names.includes(name)) yield vocabularyDiffers(file.at([]), `The closed list "${name}" is missing`);
  }
  for (const index of duplicateIndexes(names)) {
    const entry = lists[index];
    if (entry !== undefined) yield duplicateItem(positionIn(entry, 'id'), 'The closed list', entry.value.id);
  }
  for (const entry of lists) yield* listIsKnown(entry);
}

function* listIsKnown(entry: Entry<ClosedList>): Iterable<SeedError> {
  const { id, values, definition, usedBy } = entry.value;
  const names = values.map((value) => value.id);
  for (const index of duplicateIndexes(names))
    yield duplicateItem(positionIn(entry, 'values', index), 'The value', names[index] ?? '');
  for (const [index, use] of usedBy.entries()) {
    if (!((use.split('.')[0] ?? '') in seedFiles)) yield useUnknown(positionIn(entry, 'usedBy', index), use);
  }
  const known = knownList(id);
  if (known === undefined) {
    yield vocabularyDiffers(positionIn(entry, 'id'), `The closed list "${id}" is new`);
    return;
  }
  for (const [index, value] of values.entries()) {
    if (known.values[value.id] !== value.definition)
      yield vocabularyDiffers(positionIn(entry, 'values', index), `The value "${value.id}" is new or redefined`);
  }
  for (const name of Object.keys(known.values)) {
    if (!names.includes(name)) yield vocabularyDiffers(positionIn(entry, 'values'), `The value "${name}" is missing`);
  }
  if (definition !== known.definition)
    yield vocabularyDiffers(positionIn(entry, 'definition'), `The definition of "${id}" is changed`);
  if (usedBy.join() !== known.uses.join())
    yield vocabularyDiffers(positionIn(entry, 'usedBy'), `The use of "${id}" is changed`);
}

/** A closed list as this build has it. */
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
