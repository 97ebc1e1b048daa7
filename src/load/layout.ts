import { memoize } from '../kit/memoize.ts';
import { type Label, labelNamed } from '../model/labels.ts';
import type { LinkPlace, RecordPlace } from '../model/places.ts';
import type { Field, Shape } from '../model/shape.ts';

/** A shape with its fields sorted by how a plan stores them; computed once, since millions of records may share it. */
export interface Layout {
  readonly place: RecordPlace;
  /** Fields that are stored as properties, in order. */
  readonly stored: readonly FieldStorage[];
  readonly links: readonly { readonly name: string; readonly place: LinkPlace }[];
  readonly parts: readonly PartField[];
  /** The labels that fields of an edge name, of which one is its far end. */
  readonly ends: ReadonlyMap<string, Label>;
  /** Whether a record may have claims. */
  readonly hasClaims: boolean;
}

/** A field, and the properties that store it. */
export type FieldStorage =
  | { readonly as: 'value'; readonly name: string; readonly property: string }
  | DayStorage
  /** Ids of nodes, stored on an edge. */
  | { readonly as: 'ids'; readonly name: string; readonly many: boolean }
  /** Ids of the parts of an edge, which no edge joins to it. */
  | ({ readonly as: 'part ids' } & PartField);

/** A day: stored as written, and as the first and the last whole day it may mean. */
export interface DayStorage {
  readonly as: 'day';
  readonly name: string;
  readonly property: string;
  readonly earliest: string;
  readonly latest: string;
}

/** A field with parts of the record. */
export interface PartField {
  readonly name: string;
  readonly part: Layout;
}

/** The layout of a shape. */
export const layoutOf = memoize(({ place, fields }: Shape): Layout => {
  const parts = fields.flatMap(({ name, part }) => (part === undefined ? [] : [{ name, part: layoutOf(part) }]));
  return {
    place,
    stored: fields.flatMap((field) => storageOf(field, place.kind === 'edge')),
    links: fields.flatMap((field) => (field.place?.kind === 'link' ? [{ name: field.name, place: field.place }] : [])),
    parts,
    ends: new Map(fields.flatMap((field) => endsOf(field))),
    hasClaims: fields.some(({ name }) => name === 'claims'),
  };
});

function storageOf({ name, many, place, part }: Field, isOfEdge: boolean): readonly FieldStorage[] {
  if (part !== undefined) return isOfEdge ? [{ as: 'part ids', name, part: layoutOf(part) }] : [];
  if (place?.kind === 'ids') return [{ as: 'ids', name, many }];
  if (place?.kind === 'link')
    return place.storedAs === undefined ? [] : [{ as: 'value', name, property: place.storedAs }];
  if (place?.kind !== 'property') return [];
  const property = place.as ?? name;
  if (place.holds !== 'day') return [{ as: 'value', name, property }];
  return [{ as: 'day', name, property, earliest: `${property}Earliest`, latest: `${property}Latest` }];
}

function endsOf({ name, place }: Field): readonly (readonly [string, Label])[] {
  return place !== undefined && 'to' in place ? [[name, labelNamed(place.to)]] : [];
}
