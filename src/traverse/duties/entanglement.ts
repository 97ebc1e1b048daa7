import type { Asker } from '../../graph/graph.ts';
import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import { expectWithin } from '../bounds.ts';
import { advance, type BoundToBoth, boundToBoth, defendersOf, type Reach, start, towardsAttacker } from './entangle.ts';
import { type Leg, legsTowards } from './leg.ts';
import { type Cap, type NoAnswer, readActors, readTerms } from './read.ts';
import { kindsInAttack } from './roles.ts';
import type { Attack, Step } from './step.ts';
import type { Named } from './texts.ts';

/** Who is attacked by whom, on which day, and how far duties are followed. */
export interface EntanglementAsked {
  readonly attacked: string;
  readonly attacker: string;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly depth: number;
}

/** The duties that an attack brings up, article by article, on both sides. */
export interface Entanglement {
  readonly attacked: NodeRef | null;
  readonly attacker: NodeRef | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly depth: number;
  readonly steps: readonly Step[];
  readonly towardsAttacker: readonly Step[];
  readonly boundToBoth: readonly BoundToBoth[];
  readonly complete: boolean;
  readonly caps: readonly Cap[];
  readonly reason: NoAnswer | null;
}

/** Beyond three steps almost everybody is bound to somebody. */
export const deepest = 3;

/** The most steps of one side, and the most actors whose partners are looked at for one step. */
const mostSteps = 1000;
const mostFollowed = 25;

/** The most actors that are told to be bound to both sides, and the most steps of each to one side. */
export const mostBoth = 50;
export const mostOfBoth = 20;

/** Who would be bound to do what if one actor attacked another on a day. It finds no verdict: only articles, conditions and sources. */
export async function entanglement(graph: Asker, asked: EntanglementAsked): Promise<Entanglement> {
  expectWithin('depth', asked.depth, deepest);
  const known = await readActors(graph, [asked.attacked, asked.attacker]);
  const [attacked, attacker] = [known.get(asked.attacked), known.get(asked.attacker)];
  const echo = { ...asked, attacked: refOf(attacked), attacker: refOf(attacker) };
  if (attacked === undefined || attacker === undefined) return { ...echo, ...nothing, reason: 'UNKNOWN_ACTOR' };
  if (attacked.id === attacker.id) return { ...echo, ...nothing, reason: 'SAME_ACTOR' };
  const asking = { graph, on: boundsOf(asked.asOf), certainty: asked.certainty };
  const there = await readLegs(asking, [attacker.id]);
  const attack: Attack = { attacked, attacker, allies: defendersOf(there.legs) };
  const here = await follow(asking, attack, asked.depth);
  return { ...echo, ...answerOf(here, towardsAttacker(there.legs, attack), there.caps, attack) };
}

/** What the legs of one step are read with. */
interface Asking {
  readonly graph: Asker;
  readonly on: DayBounds;
  readonly certainty: Certainty;
}

/** How far duties were followed, and the caps that were met on the way. */
interface Followed {
  readonly reach: Reach;
  readonly caps: readonly Cap[];
}

/** Each step asks for the partners of those that joined in the step before. */
async function follow(asking: Asking, attack: Attack, depth: number): Promise<Followed> {
  let reach = start(attack);
  const caps: Cap[] = [];
  while (reach.depth < depth && reach.frontier.length > 0) {
    const { legs, caps: met } = await readLegs(asking, reach.frontier.slice(0, mostFollowed));
    caps.push(...met, ...(reach.frontier.length > mostFollowed ? (['FOLLOWED'] as const) : []));
    reach = advance(reach, legs, attack);
  }
  return { reach, caps };
}

async function readLegs(
  { graph, on, certainty }: Asking,
  owed: readonly string[],
): Promise<{ readonly legs: readonly Leg[]; readonly caps: readonly Cap[] }> {
  const { pacts, caps } = await readTerms(graph, owed, kindsInAttack, { on, certainty });
  return { legs: legsTowards(new Set(owed), pacts, on, certainty), caps };
}

function answerOf({ reach, caps }: Followed, toAttacker: readonly Step[], more: readonly Cap[], attack: Attack) {
  const steps = reach.steps.slice(0, mostSteps);
  const other = toAttacker.slice(0, mostSteps);
  const both = boundToBoth(steps, other, attack);
  const isCut = [reach.steps, toAttacker].some(({ length }) => length > mostSteps) || both.length > mostBoth;
  const met = [...new Set([...caps, ...more, ...(isCut ? (['ITEMS'] as const) : [])])].toSorted();
  return {
    steps,
    towardsAttacker: other,
    boundToBoth: both.slice(0, mostBoth).map(shortened),
    complete: met.length === 0,
    caps: met,
    reason: null,
  };
}

/** The steps themselves stand in the two lists; here the first of them are enough. */
function shortened({ actor, towardsAttacked, towardsAttacker: toAttacker }: BoundToBoth): BoundToBoth {
  return {
    actor,
    towardsAttacked: towardsAttacked.slice(0, mostOfBoth),
    towardsAttacker: toAttacker.slice(0, mostOfBoth),
  };
}

const nothing = { steps: [], towardsAttacker: [], boundToBoth: [], complete: true, caps: [] } as const;

function refOf(actor: Named | undefined): NodeRef | null {
  return actor === undefined ? null : { label: 'Actor', id: actor.id };
}
