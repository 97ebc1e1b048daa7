import { boundsOf, type Day, type DayBounds, earliest, latest, type WholeDay } from '../../../../src/model/days.ts';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import type { Label } from '../../../../src/model/labels.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import type { PlainLink, PlainNode, StoredValues } from '../../../../src/projection/plain-graph.ts';
import type { Projection } from '../../../../src/projection/projection.ts';
import type { RecordedStance } from '../../../../src/traverse/compare/stances.ts';
import { nobody } from '../../../../src/traverse/duties/attack.ts';
import { duties } from '../../../../src/traverse/duties/duties.ts';
import type { DutyOnDay } from '../../../../src/traverse/duties/duty.ts';
import { type DutyView, dutyView, type NamedActor } from '../../../../src/traverse/duties/duty-view.ts';
import { advance, initialProgress } from '../../../../src/traverse/duties/entangle.ts';
import { entanglement } from '../../../../src/traverse/duties/entanglement.ts';
import { type Force, forceOn } from '../../../../src/traverse/duties/force.ts';
import { type EntanglementStep, stepOf } from '../../../../src/traverse/duties/step.ts';
import { lifetimeFrom } from '../../../../src/traverse/lifetimes.ts';
import { buildProjection } from '../../projection/build-projection.ts';

/** An actor of a pact, with the days on which it is in it as they are stored. */
export interface Member {
  readonly id: string;
  readonly values: StoredValues;
}

/** A part of a pact that is a node of its own. */
export interface Part {
  readonly id: string;
  readonly values: StoredValues;
}

/** An obligation of a pact. */
export interface DrawnObligation extends Part {
  readonly binds: readonly string[];
  readonly adversaries: readonly string[];
}

/** A pact with all that says what it obliges to, and when. */
export interface DrawnPact {
  readonly id: string;
  readonly signed: StoredValues;
  readonly periods: readonly Part[];
  readonly renewals: readonly Part[];
  readonly suspensions: readonly (Part & { readonly between: readonly string[] })[];
  readonly parties: readonly Member[];
  readonly beneficiaries: readonly string[];
  readonly obligations: readonly DrawnObligation[];
}

/** A day of a test, which is written as a day of the calendar. */
export function day(text: string): Day {
  return text as Day;
}

/** The whole days that a day may mean. */
export function on(text: string): DayBounds {
  return boundsOf(day(text));
}

/** A day as it is stored, with its bounds; null is not found. */
export function dated(name: string, text: string | null): StoredValues {
  if (text === null) return {};
  return { [name]: text, [`${name}Earliest`]: earliest(day(text)), [`${name}Latest`]: latest(day(text)) };
}

/** A start and an end as they are stored. */
export function between(since: string | null, until: string | null): StoredValues {
  return { ...dated('since', since), ...dated('until', until) };
}

/** An actor whose name is its id with a capital. */
export function named(id: string): NamedActor {
  return { id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` };
}

/** An actor that is in a pact from the start, or between two days. */
export function member(id: string, since: string | null = null, until: string | null = null): Member {
  return { id, values: between(since, until) };
}

/** A period in force, attested on a day or on none. */
export function period(
  since: string | null,
  until: string | null,
  certain = true,
  attestedOn: string | null = null,
): Part {
  return {
    id: `period-${since ?? 'unknown'}`,
    values: { ...between(since, until), ...dated('attestedOn', attestedOn), certain },
  };
}

/** A renewal. */
export function renewal(date: string, until: string | null = null): Part {
  return { id: `renewal-${date}`, values: { ...dated('date', date), until } };
}

/** A suspension between actors. */
export function suspension(actors: readonly string[], since: string | null, until: string | null = null) {
  return { id: 'suspension', values: between(since, until), between: actors };
}

/** A duty of defence on armed attack that actors owe each other, but for what is said otherwise. */
export function obligation(
  binds: readonly string[],
  {
    id = 'duty',
    adversaries = [],
    ...values
  }: StoredValues & Partial<Pick<DrawnObligation, 'id' | 'adversaries'>> = {},
): DrawnObligation {
  const usual = { kind: 'defence', article: '5', mutual: true, condition: 'armed_attack', area: null };
  return { id, binds, adversaries, values: { ...usual, ...values } };
}

/** A pact of these parties with one duty of defence, in force from 2000, but for what is said otherwise. */
export function pact(id: string, parties: readonly string[], parts: Partial<DrawnPact> = {}): DrawnPact {
  return {
    id,
    signed: dated('signed', '1999-12-01'),
    periods: [period('2000', null)],
    renewals: [],
    suspensions: [],
    parties: parties.map((party) => member(party)),
    beneficiaries: [],
    obligations: [obligation(parties)],
    ...parts,
  };
}

/** The graph of some pacts. Parts of a pact take the id of the pact before their own; each pact cites a source. */
export function graphOf(pacts: readonly DrawnPact[], others: readonly string[] = []): Projection {
  const links = pacts.flatMap(linksOf);
  const refs = [...links.flatMap(({ from, to }) => [from, to]), ...others.map((id) => ref('State', id))];
  const parts = pacts.flatMap(nodesOf);
  const nodes: PlainNode[] = [...parts, ...refs.map(({ label, id }) => ({ label, id, values: namedValues(id) }))];
  return buildProjection({ nodes, links });
}

function nodesOf(one: DrawnPact): readonly PlainNode[] {
  const node = (label: Label) => (part: Part) => ({ label, id: `${one.id}--${part.id}`, values: part.values });
  return [
    { label: 'Pact', id: one.id, values: { ...one.signed, name: `Treaty ${one.id}`, verified: true } },
    ...one.periods.map(node('Period')),
    ...one.renewals.map(node('Renewal')),
    ...one.suspensions.map(node('Suspension')),
    ...one.obligations.map(node('Obligation')),
  ];
}

function linksOf(one: DrawnPact): readonly PlainLink[] {
  const self = ref('Pact', one.id);
  const part = (label: Label, { id }: Part) => ref(label, `${one.id}--${id}`);
  const link = (type: EdgeType, from: PlainLink['from'], to: PlainLink['to'], values: StoredValues = {}) => ({
    type,
    from,
    to,
    values,
  });
  const state = (id: string) => ref('State', id);
  return [
    link('CITES', self, ref('Source', 'source')),
    ...one.parties.map(({ id, values }) => link('PARTY_TO', state(id), self, values)),
    ...one.beneficiaries.map((id) => link('BENEFITS', self, state(id))),
    ...one.periods.map((each) => link('IN_FORCE', self, part('Period', each))),
    ...one.renewals.map((each) => link('EXTENDED_BY', self, part('Renewal', each))),
    ...one.suspensions.flatMap((each) => [
      link('SUSPENDED_BY', self, part('Suspension', each)),
      ...each.between.map((id) => link('BETWEEN', part('Suspension', each), state(id))),
    ]),
    ...one.obligations.flatMap((each) => [
      link('IMPOSES', self, part('Obligation', each)),
      ...each.binds.map((id) => link('BINDS', part('Obligation', each), state(id))),
      ...each.adversaries.map((id) => link('NAMES_ADVERSARY', part('Obligation', each), state(id))),
    ]),
  ];
}

function ref(label: Label, id: string): PlainLink['from'] {
  return { label, id };
}

function namedValues(id: string): StoredValues {
  return { name: named(id).name };
}

/** A graph looked at on a day. */
export function viewOn(graph: Projection, asOf: string, certainty: Certainty = 'PRESUMED'): DutyView {
  return dutyView(graph, day(asOf), certainty);
}

/** Whether a pact was in force on a day. */
export function forceIn(one: DrawnPact, asOf: string): Force {
  const graph = graphOf([one]);
  return forceOn(viewOn(graph, asOf), graph.find(ref('Pact', one.id)) ?? 0);
}

/** The duties of an actor on a day. */
export function dutiesIn(
  pacts: readonly DrawnPact[],
  actor: string,
  asOf: string,
  certainty: Certainty = 'PRESUMED',
): readonly DutyOnDay[] {
  return duties(graphOf(pacts, [actor]), { actor, kinds: null, asOf: day(asOf), certainty }).duties.slice();
}

/** What comes up where one actor attacks another. */
export function attackIn(
  pacts: readonly DrawnPact[],
  [attacked, attacker]: readonly [string, string],
  depth: number,
  asOf = '2005-01-01',
  certainty: Certainty = 'PRESUMED',
) {
  const graph = graphOf(pacts, [attacked, attacker]);
  const found = entanglement(graph, { attacked, attacker, asOf: day(asOf), certainty, depth });
  const steps: readonly EntanglementStep[] = found.steps.slice();
  const towardsAttacker: readonly EntanglementStep[] = found.towardsAttacker.slice();
  return { ...found, steps, towardsAttacker, boundToBoth: found.boundToBoth.slice() };
}

/** Duties followed so many steps, also more than a question may ask for, with who has joined at which depth. */
export function followedIn(
  pacts: readonly DrawnPact[],
  [attacked, attacker]: readonly [string, string],
  depth: number,
): { readonly steps: readonly EntanglementStep[]; readonly joined: ReadonlyMap<string, number> } {
  const graph = graphOf(pacts, [attacked, attacker]);
  const view = viewOn(graph, '2005-01-01');
  const numberOf = (id: string) => graph.find(ref('State', id)) ?? 0;
  const attack = { attacked: numberOf(attacked), attacker: numberOf(attacker), allies: nobody };
  let reach = initialProgress(attack);
  while (reach.depth < depth && reach.frontier.length > 0) reach = advance(view, reach, attack);
  return {
    steps: reach.hops.map((hop) => stepOf(view, hop, attack)),
    joined: new Map([...reach.joined].map(([actor, hop]) => [graph.id(actor), hop?.depth ?? 0])),
  };
}

/** A stance of one actor on one proposition, which does not end. */
export function stance(id: string, date: string, parts: Partial<RecordedStance> = {}): RecordedStance {
  return {
    id,
    actor: 'honduras',
    proposition: 'proposition',
    position: 'endorses',
    polarity: 1,
    verified: true,
    date,
    day: boundsOf(day(date)),
    life: lifetimeFrom(boundsOf(day(date))),
    ...parts,
  };
}

export function whole(text: string): WholeDay {
  return text as WholeDay;
}
