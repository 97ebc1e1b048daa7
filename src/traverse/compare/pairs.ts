import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { AgreementWeight, CellValueRule, Normalise } from './alignment-rules.ts';
import { cellValue } from './cell-value.ts';
import { evidenceOf } from './evidence.ts';
import { accord } from './sides.ts';
import { activity, type ItemTally } from './tally.ts';

/** The alignment of two actors over the items they share. */
export interface ActorPair {
  readonly a: NodeRef;
  readonly b: NodeRef;
  readonly value: number;
  readonly agreement: number;
  readonly disagreement: number;
  /** Number of items with an observation of both. */
  readonly shared: number;
  readonly observationCount: number;
  readonly evidence: readonly NodeRef[];
}

/** The rules for pairs. */
export interface AlignmentPairRules {
  readonly rule: CellValueRule;
  readonly weight: AgreementWeight;
  readonly normalise: Normalise;
  readonly minimum: number;
}

/**
 * The one-mode matrix, actors by actors, each pair once and the strongest first.
 *
 * As in Discourse Network Analyzer (Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in The Oxford Handbook
 * of Political Networks, 2017): over all items, and all pairs of a value of the one with a value of the other, the product of how often
 * each was said is added to the agreement, the disagreement, or both by distance. The value is then divided as `normalise` says.
 */
export function* pairsOf(
  tallies: readonly ItemTally[],
  rules: AlignmentPairRules,
  most: number,
): CooperativeTask<Truncated<ActorPair>> {
  const actors = profilesOf(tallies);
  const all = yield* meetingsOf(tallies, rules.weight);
  const meetings = [...all.values()].filter(({ met }) => met.length >= rules.minimum);
  const strongest = meetings
    .map((meeting) => ({ meeting, value: strengthOf(meeting, actors, rules) }))
    .toSorted(
      (one, other) => Math.abs(other.value) - Math.abs(one.value) || compareMeetings(one.meeting, other.meeting),
    );
  const kept: ActorPair[] = [];
  for (const { meeting, value } of strongest.slice(0, most)) {
    kept.push(pairOf(meeting, value));
    yield;
  }
  return { kept, leftOut: strongest.length - kept.length };
}

/** The part of a list within the limit, and the number of items beyond it. */
export interface Truncated<T> {
  readonly kept: readonly T[];
  readonly leftOut: number;
}

/** Two actors, their agreement and disagreement, and the tallies of both on each shared item. */
interface Meeting {
  readonly a: string;
  readonly b: string;
  agreement: number;
  disagreement: number;
  readonly met: (readonly [ItemTally, ItemTally])[];
}

function* meetingsOf(
  tallies: readonly ItemTally[],
  weight: AgreementWeight,
): CooperativeTask<ReadonlyMap<string, Meeting>> {
  const meetings = new Map<string, Meeting>();
  for (const onItem of groupBy(tallies, ({ item }) => item).values()) {
    const inOrder = onItem.toSorted((one, other) => compareTexts(one.actor, other.actor));
    for (const [index, one] of inOrder.entries()) {
      for (const other of inOrder.slice(index + 1)) addToMeeting(meetings, one, other, weight);
      yield;
    }
  }
  return meetings;
}

function addToMeeting(meetings: Map<string, Meeting>, one: ItemTally, other: ItemTally, weight: AgreementWeight): void {
  const key = `${one.actor} ${other.actor}`;
  const meeting = meetings.get(key) ?? { a: one.actor, b: other.actor, agreement: 0, disagreement: 0, met: [] };
  for (const [value, amount] of one.amounts)
    for (const [otherValue, otherAmount] of other.amounts) {
      const { agreement, disagreement } = accord(value, otherValue, weight);
      meeting.agreement += agreement * amount * otherAmount;
      meeting.disagreement += disagreement * amount * otherAmount;
    }
  meeting.met.push([one, other]);
  meetings.set(key, meeting);
}

function strengthOf(meeting: Meeting, actors: Profiles, { rule, normalise }: AlignmentPairRules): number {
  const [one = nothing, other = nothing] = [actors.get(meeting.a), actors.get(meeting.b)];
  return cellValue(rule, meeting) / divisor(normalise, one, other);
}

function compareMeetings(one: Meeting, other: Meeting): number {
  return other.met.length - one.met.length || compareTexts(one.a, other.a) || compareTexts(one.b, other.b);
}

function pairOf({ a, b, agreement, disagreement, met }: Meeting, value: number): ActorPair {
  return {
    a: { label: 'Actor', id: a },
    b: { label: 'Actor', id: b },
    value,
    agreement,
    disagreement,
    shared: met.length,
    ...evidenceOf(met.flat().flatMap(({ counted }) => counted)),
  };
}

/** All observations of one actor: their number, and the tally of each value on each item. */
interface Profile {
  readonly activity: number;
  readonly said: ReadonlyMap<string, number>;
}

type Profiles = ReadonlyMap<string, Profile>;

const nothing: Profile = { activity: 0, said: new Map() };

function profilesOf(tallies: readonly ItemTally[]): Profiles {
  const byActor = groupBy(tallies, ({ actor }) => actor);
  return new Map([...byActor].map(([actor, own]) => [actor, { activity: activity(own), said: saidIn(own) }]));
}

function saidIn(tallies: readonly ItemTally[]): ReadonlyMap<string, number> {
  return new Map(
    tallies.flatMap(({ item, amounts }) =>
      [...amounts].map(([value, amount]) => [`${item} ${value}`, amount] as const),
    ),
  );
}

/**
 * What a value is divided by. AVERAGE_ACTIVITY: the mean of what both said. JACCARD: the number of sides that one of them took or
 * both did. COSINE: the product of the lengths of the two as vectors of sides.
 */
function divisor(normalise: Normalise, one: Profile, other: Profile): number {
  switch (normalise) {
    case 'AVERAGE_ACTIVITY':
      return (one.activity + other.activity) / 2;
    case 'JACCARD':
      return new Set([...one.said.keys(), ...other.said.keys()]).size;
    case 'COSINE':
      return vectorLength(one.said) * vectorLength(other.said);
    default:
      return 1;
  }
}

function vectorLength(said: ReadonlyMap<string, number>): number {
  return Math.sqrt([...said.values()].reduce((sum, amount) => sum + amount * amount, 0));
}
