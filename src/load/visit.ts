import type { RecordPlace } from '../model/places.ts';
import type { Field, Shape } from '../model/shape.ts';
import type { Path } from './seeds.ts';

/** One field of a record as it stands in a seed, and the record it belongs to. */
export interface Visit {
  readonly field: Field;
  /** Where the record lives in the graph. */
  readonly place: RecordPlace;
  readonly record: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly path: Path;
  /** The id of the nearest record around it that has one. */
  readonly owner: string;
  /** Whether it belongs to the entry itself, not to a part of it. */
  readonly isOuter: boolean;
}

/** Every field of a record and of its parts, first to last. What does not have the shape of the record is passed over. */
export function* visit(shape: Shape, record: unknown, path: Path, owner = '', isOuter = true): Iterable<Visit> {
  if (!isRecord(record)) return;
  const around = typeof record.id === 'string' ? record.id : owner;
  for (const field of shape.fields) {
    const value = record[field.name];
    const here = [...path, field.name];
    yield { field, place: shape.place, record, value, path: here, owner, isOuter };
    if (field.part === undefined) continue;
    for (const [inner, at] of itemsOf(value, here)) yield* visit(field.part, inner, at, around, false);
  }
}

/** The ids a field names, each with its place; none where the field is no text. */
export function* idsIn(value: unknown, path: Path): Iterable<readonly [string, Path]> {
  for (const [item, at] of itemsOf(value, path)) if (typeof item === 'string') yield [item, at];
}

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsOf(value: unknown, path: Path): readonly (readonly [unknown, Path])[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => [item, [...path, index]]) : [[value, path]];
}
