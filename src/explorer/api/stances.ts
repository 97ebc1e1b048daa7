import type { Certainty } from '../state/day.ts';
import { type Answer, ask } from './ask.ts';
import { type StancesQuery, stances } from './generated.ts';

/** A stance with its evidence. */
export type Stance = StancesQuery['stances']['nodes'][number];

/** A proposition with the positions that can be taken on it. */
export type Proposition = StancesQuery['propositions']['nodes'][number];

/** Which stances are read, and what is compared beside them. Null reads those of all. */
export interface StanceRequest {
  readonly actors: readonly string[] | null;
  readonly propositions: readonly string[] | null;
  readonly day: { readonly date: string; readonly certainty: Certainty } | null;
  /** Compares each pair of the actors. */
  readonly pairs: boolean;
  /** Compares the two actors. */
  readonly isPair: boolean;
}

/** Every stance that was asked for, latest first, with what was compared. */
export interface StanceAnswer extends Omit<StancesQuery, 'stances'> {
  readonly stances: readonly Stance[];
  /** Why there are no votes; null if votes are loaded, or were not asked for. */
  readonly withoutVotes: string | null;
}

/** Reads all pages of stances. What is compared comes with the first. */
export async function fetchStances(request: StanceRequest, signal: AbortSignal): Promise<Answer<StanceAnswer>> {
  const { actors, propositions, day, pairs, isPair } = request;
  const [a = '', b = ''] = isPair ? (actors ?? []) : [];
  const shared = {
    actors,
    propositions,
    on: day,
    asOf: day?.date ?? null,
    certainty: day?.certainty ?? 'PRESUMED',
    a,
    b,
  };
  const first = await ask(stances, { ...shared, after: null, pairs, isPair }, signal);
  if (!first.data) return first;
  const read = [...first.data.stances.nodes];
  for (let page = first.data.stances.pageInfo; page.hasNextPage; ) {
    const { data, problem } = await ask(
      stances,
      { ...shared, after: page.endCursor, pairs: false, isPair: false },
      signal,
    );
    if (!data) return { data, problem };
    read.push(...data.stances.nodes);
    page = data.stances.pageInfo;
  }
  const withoutVotes = first.missing?.[0] ?? null;
  return { data: { ...first.data, stances: read, withoutVotes }, problem: null };
}
