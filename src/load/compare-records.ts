import { isRecord } from '../kit/is-record.ts';
import { type Noun, nounNames, type Records } from '../model/nouns.ts';

/** An entry that only one of two folders has, or that says something else in the other. */
export interface EntryChange {
  /** The noun, or the table of a release. */
  readonly noun: string;
  /** The id of the entry; for one without an id, its values that name it. */
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** What an entry that was changed says now and said before; empty otherwise. */
  readonly fields: readonly FieldChange[];
}

/** A field of an entry with two values. Null: it is absent, or not found. */
export interface FieldChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What the entries of one folder say that those of another do not, by noun and id. The order of entries and of their keys says nothing. */
export function compareRecords(before: Records, after: Records): readonly EntryChange[] {
  return nounNames.flatMap((noun) => compareEntries(noun, keyed(before[noun]), keyed(after[noun])));
}

/** Entries as plain values by what names them; the types of the nouns play no part in a comparison. */
function keyed(entries: readonly object[]): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(entries.map((entry) => [keyOf({ ...entry }), { ...entry }]));
}

/** The id; entries without one, such as memberships, are named by the ids at both ends and the day. */
function keyOf(entry: Readonly<Record<string, unknown>>): string {
  if (typeof entry.id === 'string') return entry.id;
  const names = Object.values(entry).filter((value) => typeof value === 'string');
  return names.slice(0, 3).join(' ');
}

function compareEntries(
  noun: Noun,
  before: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  after: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): readonly EntryChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return ids.flatMap((id): readonly EntryChange[] => {
    const [old, current] = [before.get(id), after.get(id)];
    if (!old) return [{ noun, id, kind: 'ADDED', fields: [] }];
    if (!current) return [{ noun, id, kind: 'REMOVED', fields: [] }];
    const fields = compareFields(old, current);
    return fields.length === 0 ? [] : [{ noun, id, kind: 'CHANGED', fields }];
  });
}

function compareFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((field) => written(field.before) !== written(field.after));
}

/** A value as text in which equal values are equal: keys of objects sorted, and without those that say nothing. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null);
  return `{${keys.toSorted().map((key) => `${JSON.stringify(key)}:${written(value[key])}`)}}`;
}
