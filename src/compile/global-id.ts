import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType } from 'graphql';
import { tooManyIds } from './complaints.ts';
import { labelOf } from './types.ts';

/** Ids that one field may be asked for at the most. */
export const MOST_IDS = 500;

/** What global ids name. */
export interface Names {
  /** Ids to look for, each once. */
  readonly ids: readonly string[];
  /** What was asked for, in its order: an id within a label, or null for what is no global id. */
  readonly asked: readonly (readonly [label: string, id: string] | null)[];
}

/** Reads global ids such as "State:japan". One that names no type of the schema is not refused: nothing has it. */
export function readGlobalIds(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  at: string,
  ids: readonly string[],
): Names {
  if (ids.length > MOST_IDS) throw tooManyIds(at, ids.length, MOST_IDS);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const labels = new Map(types.map((one) => [one.name, labelOf(one)]));
  const asked = ids.map((id) => {
    const colon = id.indexOf(':');
    const label = labels.get(id.slice(0, Math.max(colon, 0)));
    return label === undefined ? null : ([label, id.slice(colon + 1)] as const);
  });
  return { ids: [...new Set(asked.flatMap((one) => (one === null ? [] : [one[1]])))], asked };
}

/** The names that were put into a parameter. */
export function namesIn(params: Readonly<Record<string, unknown>>, param: string): Names {
  // `readGlobalIds` makes the parameters of all rows that are named.
  return params[param] as Names;
}
