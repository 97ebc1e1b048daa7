import type { FieldMap, InputFieldMap } from '@pothos/core';
import type { MostItems } from '../../compile/location.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import { builder } from '../builder.ts';
import type { TypeRef } from '../fields.ts';
import { type Walk, walked } from '../found.ts';
import { Snapshot } from '../nouns.ts';
import { rootField } from '../roots.ts';
import { certaintyArgument } from '../snapshot.ts';
import { idsOfAnotherDay } from './complaints.ts';

/** A root field that a traversal answers, as its file declares it. */
export interface Traversal {
  readonly type: TypeRef | readonly [TypeRef];
  readonly nullable?: boolean;
  readonly description: string;
  readonly args?: () => InputFieldMap;
  /** Arguments `asOf` and `certainty` of its own, where it has them. Inside a snapshot the day of the snapshot takes their place. */
  readonly day?: () => InputFieldMap;
  readonly walk: Walk;
  /** Where it gives a list, the most items, or the argument that says so. */
  readonly most?: MostItems;
}

/** The day of a traversal that always has one. */
export const onDay = () =>
  builder.args((t) => ({
    asOf: t.field({
      type: 'PartialDate',
      required: true,
      description: 'The day. A month or a year stands for some day within it.',
    }),
    certainty: certaintyArgument(),
  }));

/** The day of a traversal that looks at all records where none is asked for. */
export const untilDay = () =>
  builder.args((t) => ({
    asOf: t.field({
      type: 'PartialDate',
      description:
        'The day. Only what was recorded by then, and has not ended, counts. A month or a year stands for some day within it. Left out: the end of all records.',
    }),
    certainty: certaintyArgument(),
  }));

/** The day of a traversal that sees all days together where none is asked for. */
export const seenDay = () =>
  builder.args((t) => ({
    asOf: t.field({
      type: 'PartialDate',
      description:
        'The day on which nodes and edges hold. A month or a year stands for some day within it. Left out: all that is recorded, whenever it held.',
    }),
    certainty: certaintyArgument(),
  }));

/** Adds traversals to the query type, and to the snapshot of a day. */
export function addTraversals(traversals: Readonly<Record<string, Traversal>>): void {
  const roots = (inSnapshot: boolean) => (t: { readonly field: unknown }) => {
    const fields = Object.entries(traversals).map(([name, one]) => [name, field(t, name, one, inSnapshot)]);
    return Object.fromEntries(fields) as FieldMap;
  };
  builder.queryFields(roots(false));
  builder.objectFields(Snapshot, roots(true));
}

function field(
  t: { readonly field: unknown },
  name: string,
  { type, nullable = false, description, args, day, walk, most }: Traversal,
  inSnapshot: boolean,
): FieldMap[string] {
  const own = inSnapshot ? {} : day?.();
  return rootField(t, {
    type,
    nullable,
    description,
    args: { ...args?.(), ...own },
    extensions: walked(day === undefined ? walk : withDay(name, walk), most),
  });
}

/** The same traversal where a snapshot, or an id that names a day, says which day is meant. */
function withDay(name: string, walk: Walk): Walk {
  return async (graph, args, day) =>
    walk(graph, day === undefined ? args : { ...args, ...dayIn(name, args, day) }, day);
}

function dayIn(name: string, { asOf }: Readonly<Record<string, unknown>>, { date, certainty }: AskedDay) {
  if (asOf !== undefined && asOf !== null && asOf !== date) throw idsOfAnotherDay(name, date, String(asOf));
  return { asOf: date, certainty };
}
