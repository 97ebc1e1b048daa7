import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { globalId, type NodeRef } from '../../model/node-ref.ts';
import {
  comparable,
  type StanceRow,
  stancesByDay,
  stancesOfActors,
  stancesOfActorsOnPropositions,
  stancesOnPropositions,
} from './texts.ts';

/** Whose stances are asked for, on what. Null: anybody's, on anything. */
export interface Scope {
  readonly actors: readonly string[] | null;
  readonly propositions: readonly string[] | null;
}

/** Stances, latest first, and whether those are all. */
export interface Stances {
  readonly rows: readonly StanceRow[];
  readonly complete: boolean;
}

/** Reads the stances that may be from a whole day or before, up to a number: the latest ones where there are more. */
export async function readStances(
  graph: Asker,
  { actors, propositions }: Scope,
  by: string,
  most: number,
): Promise<Stances> {
  const upTo = { by, limit: whole(most + 1) };
  const read = () => {
    if (actors !== null && propositions !== null)
      return graph.ask(stancesOfActorsOnPropositions, { actors, propositions, ...upTo });
    if (actors !== null) return graph.ask(stancesOfActors, { actors, ...upTo });
    if (propositions !== null) return graph.ask(stancesOnPropositions, { propositions, ...upTo });
    return graph.ask(stancesByDay, upTo);
  };
  const rows = await read();
  return { rows: rows.slice(0, most), complete: rows.length <= most };
}

/** Those ids of a scope that the graph has not, in the order in which they were asked for. */
export async function unknownIn(graph: Asker, { actors, propositions }: Scope): Promise<readonly NodeRef[]> {
  if (actors === null && propositions === null) return [];
  const known = await graph.ask(comparable, { actors: actors ?? [], propositions: propositions ?? [] });
  const names = new Set(known.map(globalId));
  const asked: readonly NodeRef[] = [
    ...(actors ?? []).map((id) => ({ label: 'Actor', id }) as const),
    ...(propositions ?? []).map((id) => ({ label: 'Proposition', id }) as const),
  ];
  return asked.filter((ref) => !names.has(globalId(ref)));
}
