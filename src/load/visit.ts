import { isRecord } from '../kit/is-record.ts';
import type { RecordPlace } from '../model/places.ts';
import type { Field, Shape } from '../model/shape.ts';
import type { Path } from './seeds.ts';

/** A field of a record in a seed file, and the record it belongs to. */
export interface Visit {
  readonly field: Field;
  /** Where the record lives in the graph. */
  readonly place: RecordPlace;
  readonly record: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly path: Path;
  /** The id of the nearest enclosing record that has one. */
  readonly owner: string;
  /** Whether it is a field of the entry itself, not of a part of it. */
  readonly isOuter: boolean;
}

/** Every field of a record and of its parts, in order. Values of another shape are skipped. */
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

/** The ids in a field, each with its path; none if the field is not text. */
export function* idsIn(value: unknown, path: Path): Iterable<readonly [string, Path]> {
  for (const [item, at] of itemsOf(value, path)) if (typeof item === 'string') yield [item, at];
}

function itemsOf(value: unknown, path: Path): readonly (readonly [unknown, Path])[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => [item, [...path, index]]) : [[value, path]];
}
