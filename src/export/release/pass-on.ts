import { isRecord } from '../../kit/is-record.ts';
import type { RecordField, StoredRecord } from '../record-shape.ts';

/** Data sets that are left out, by their names: every id in one begins with its name and two hyphens. */
export type LeftOutIds = (id: string) => boolean;

/** Tells the ids of the things that these data sets brought. */
export function idsOfSets(sets: readonly string[]): LeftOutIds {
  const starts = sets.map((set) => `${set}--`);
  return (id) => {
    const slug = id.slice(id.indexOf(':') + 1);
    return starts.some((start) => slug.startsWith(start));
  };
}

/**
 * A record without anything that names a thing of a data set that is left out. It is undefined where the record itself is such a thing, comes from
 * such a data set, or needs one to say what it says, as a link needs both of its ends.
 */
export function passedOn(
  fields: readonly RecordField[],
  record: StoredRecord,
  { sets, isLeftOut }: { readonly sets: readonly string[]; readonly isLeftOut: LeftOutIds },
): StoredRecord | undefined {
  if (isThingLeftOut(record, isLeftOut) || sets.includes(String(record.dataset))) return undefined;
  const kept: Record<string, unknown> = { ...record };
  for (const field of fields) {
    if (field.kind === 'value') continue;
    const value = record[field.name];
    const prune = (one: unknown) => (isRecord(one) ? passedOn(field.fields, one, { sets, isLeftOut }) : undefined);
    kept[field.name] = Array.isArray(value) ? value.flatMap((one) => prune(one) ?? []) : (prune(value) ?? null);
    if (kept[field.name] === null && value !== null && !field.nullable) return undefined;
  }
  return kept;
}

function isThingLeftOut({ id }: StoredRecord, isLeftOut: LeftOutIds): boolean {
  return typeof id === 'string' && isLeftOut(id);
}
