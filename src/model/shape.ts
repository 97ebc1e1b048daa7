import { z } from 'zod';
import { EntenteError } from '../errors.ts';
import { type FieldPlace, type NodePlace, places, type RecordPlace } from './places.ts';

/** A field of a record, and where it lives in the graph. */
export interface Field {
  readonly name: string;
  /** Whether the seed holds a list of such values. A list of texts is one value. */
  readonly many: boolean;
  readonly nullable: boolean;
  /** What it holds, in words for readers; undefined for a part that says it only in the schema. */
  readonly description: string | undefined;
  /** Where a plain value lives; a part of the record has a shape instead. */
  readonly place: (FieldPlace & { readonly description: string }) | undefined;
  readonly part: Shape | undefined;
}

/** A record of the model as the graph sees it: a node or an edge, and its fields. */
export interface Shape {
  readonly place: RecordPlace;
  readonly fields: readonly Field[];
}

/** The shape of a record, read from the places its schemas are registered with. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const place = places.get(schema);
  if (!(schema instanceof z.ZodObject) || !isRecordPlace(place)) throw unplaced('A record');
  const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([name, inner]) => fieldOf(name, inner));
  const shape = { place, fields };
  shapes.set(schema, shape);
  return shape;
}

const shapes = new WeakMap<z.core.$ZodType, Shape>();

/** What the wrappers around the schema of a field say of it. */
interface Wrapped {
  readonly many: boolean;
  readonly nullable: boolean;
  readonly description: string | undefined;
}

/** A wrapper has no place of its own: null, defaults and lists are looked through until something has one. */
function fieldOf(
  name: string,
  schema: z.core.$ZodType,
  wrapped: Wrapped = { many: false, nullable: false, description: undefined },
): Field {
  const place = places.get(schema);
  const description = wrapped.description ?? z.globalRegistry.get(schema)?.description;
  if (isRecordPlace(place)) return { name, ...wrapped, description, place: undefined, part: shapeOf(schema) };
  if (place !== undefined) return { name, ...wrapped, description: place.description, place, part: undefined };
  if (schema instanceof z.ZodNullable)
    return fieldOf(name, schema.unwrap(), { ...wrapped, description, nullable: true });
  if (schema instanceof z.ZodDefault) return fieldOf(name, schema.unwrap(), { ...wrapped, description });
  if (schema instanceof z.ZodArray) return fieldOf(name, schema.element, { ...wrapped, description, many: true });
  throw unplaced(`The field "${name}"`);
}

/** The names of the labels that the nodes of a record can have, as narrow as they are known. */
export function labelNamesOf({ label }: NodePlace): readonly string[] {
  return typeof label === 'string' ? [label] : [...new Set(Object.values(label.labels))];
}

/** The record and its parts, as far as they are nodes with an id of their own. */
export function nodesWithIds({ place, fields }: Shape): readonly NodePlace[] {
  const own = place.kind === 'node' && place.id === 'own' ? [place] : [];
  return [...own, ...fields.flatMap(({ part }) => (part === undefined ? [] : nodesWithIds(part)))];
}

function isRecordPlace(place: unknown): place is RecordPlace {
  return (
    typeof place === 'object' && place !== null && 'kind' in place && (place.kind === 'node' || place.kind === 'edge')
  );
}

/** A record of the model says nothing of where it lives: a slip of ours, found when the model is first read. */
function unplaced(what: string): EntenteError {
  const hint = 'Register its schema with places, or make it by a function of src/model/fields.ts.';
  return new EntenteError('INTERNAL', `${what} of the model does not say where it lives in the graph.`, { hint });
}
