import { partitionPoint } from '../../kit/partition-point.ts';
import { type Certainty, surest } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { neighboursAlong } from '../neighbours.ts';
import type { DutyView } from './duty-view.ts';

/** How surely an actor is in a pact on a day; null where it has left the pact, or not yet joined. One that is no party is in it. */
export type MembershipLevel = (actor: number) => Certainty | null;

/** How surely actors are in a pact on a day. Of one that left and joined again the surest of its times counts. */
export function membershipLevel({ graph, level }: DutyView, pact: number): MembershipLevel {
  let row: Uint32Array | undefined;
  return (actor) => {
    row ??= graph.links(pact, 'IN', 'PARTY_TO');
    const parties = row;
    const first = firstFrom(graph, parties, actor);
    const levels: (Certainty | null)[] = [];
    for (let at = first; at < parties.length; at += 1) {
      const link = parties[at] ?? 0;
      if (graph.from(link) !== actor) break;
      levels.push(level(graph.linkLife(link)));
    }
    return levels.length === 0 ? 'CERTAIN' : surest(levels);
  };
}

/** Where in the links of its parties to a pact those of an actor begin. */
function firstFrom({ from }: Projection, parties: Uint32Array, actor: number): number {
  return partitionPoint(0, parties.length, (at) => from(parties[at] ?? 0) >= actor);
}

/**
 * The actors to which something may be owed under a pact on a day, by id: the parties, and whom the pact was made for.
 * An obligation is owed to all of them but the one that it binds; under a law or resolution with one party, to nobody.
 */
export function owedOn({ graph, isEnough }: DutyView, pact: number, tieOf: MembershipLevel): readonly number[] {
  const parties = neighboursAlong(graph, pact, 'IN', 'PARTY_TO').filter((actor) => isEnough(tieOf(actor)));
  return [...new Set([...parties, ...neighboursAlong(graph, pact, 'OUT', 'BENEFITS')])].toSorted(
    (one, other) => one - other,
  );
}

/** How surely one to which something is owed under a pact is in it: as a party, else as one that the pact was made for. */
export function owedTie({ isEnough }: DutyView, actor: number, tieOf: MembershipLevel): Certainty {
  const tie = tieOf(actor);
  return tie !== null && isEnough(tie) ? tie : 'CERTAIN';
}

/** Visits each pact under which something may be owed to an actor on a day. */
export function forEachOwingPact(view: DutyView, actor: number, visit: (pact: number) => void): void {
  const { graph, level, isEnough } = view;
  let last = -1;
  graph.eachLink(actor, 'OUT', 'PARTY_TO', (link) => {
    const pact = graph.to(link);
    if (pact !== last && isEnough(level(graph.linkLife(link)))) {
      last = pact;
      visit(pact);
    }
  });
  for (const pact of neighboursAlong(graph, actor, 'IN', 'BENEFITS')) {
    if (!isParty(graph, pact, actor) || !isEnough(membershipLevel(view, pact)(actor))) visit(pact);
  }
}

/** Whether an actor has ever been a party to a pact. */
export function isParty(graph: Projection, pact: number, actor: number): boolean {
  const parties = graph.links(pact, 'IN', 'PARTY_TO');
  const link = parties[firstFrom(graph, parties, actor)];
  return link !== undefined && graph.from(link) === actor;
}
