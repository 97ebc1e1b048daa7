import { boundsOf, type Day, type DayBounds, earliest, latest, type WholeDay } from '../../../../src/model/days.ts';
import type { RecordedStance } from '../../../../src/traverse/compare/stances.ts';
import { advance, type Reach, start } from '../../../../src/traverse/duties/entangle.ts';
import { legsTowards } from '../../../../src/traverse/duties/leg.ts';
import type { Attack } from '../../../../src/traverse/duties/step.ts';
import type { Member, Named, ObligationTerms, PactTerms } from '../../../../src/traverse/duties/texts.ts';
import { madeOn } from '../../../../src/traverse/life-of.ts';

/** A day of a test, which is written as a day of the calendar. */
export function day(text: string): Day {
  return text as Day;
}

/** The whole days that a day may mean. */
export function on(text: string): DayBounds {
  return boundsOf(day(text));
}

/** The bounds between two days; null is not found. */
export function bounds(since: string | null, until: string | null): Omit<Member, 'id' | 'name'> {
  return {
    sinceEarliest: since === null ? null : earliest(day(since)),
    sinceLatest: since === null ? null : latest(day(since)),
    untilEarliest: until === null ? null : earliest(day(until)),
    untilLatest: until === null ? null : latest(day(until)),
  };
}

/** An actor whose name is its id with a capital. */
export function named(id: string): Named {
  return { id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` };
}

/** An actor that is in a pact from the start, or between two days. */
export function member(id: string, since: string | null = null, until: string | null = null): Member {
  return { ...named(id), ...bounds(since, until) };
}

/** A period in force, attested on a day or on none. */
export function period(
  since: string | null,
  until: string | null,
  certain = true,
  attestedOn: string | null = null,
): PactTerms['periods'][number] {
  const attested = attestedOn === null ? null : on(attestedOn);
  return {
    id: 'period',
    since: dayOrNull(since),
    until: dayOrNull(until),
    certain,
    ...bounds(since, until),
    attestedOn: dayOrNull(attestedOn),
    attestedOnEarliest: attested?.earliest ?? null,
    attestedOnLatest: attested?.latest ?? null,
  };
}

/** A renewal. */
export function renewal(date: string, until: string | null = null): PactTerms['renewals'][number] {
  return { date: day(date), dateEarliest: earliest(day(date)), dateLatest: latest(day(date)), until: dayOrNull(until) };
}

/** A suspension between actors. */
export function suspension(
  between: string[],
  since: string | null,
  until: string | null = null,
): PactTerms['suspensions'][number] {
  return { id: 'suspension', since: dayOrNull(since), until: dayOrNull(until), between, ...bounds(since, until) };
}

/** A duty of defence on armed attack that actors owe each other, but for what is said otherwise. */
export function obligation(binds: readonly string[], parts: Partial<ObligationTerms> = {}): ObligationTerms {
  return {
    id: 'duty',
    kind: 'defence',
    article: '5',
    mutual: true,
    condition: 'armed_attack',
    area: null,
    adversaries: [],
    binds: binds.map((id) => member(id)),
    ...parts,
  };
}

/** A pact of these parties with one duty of defence, in force from 2000, but for what is said otherwise. */
export function pact(id: string, parties: readonly string[], parts: Partial<PactTerms> = {}): PactTerms {
  return {
    id,
    name: `Treaty ${id}`,
    ...signed('1999-12-01'),
    periods: [period('2000', null)],
    renewals: [],
    suspensions: [],
    parties: parties.map((party) => member(party)),
    beneficiaries: [],
    obligations: [obligation(parties, { id: `${id}--duty` })],
    sources: ['source'],
    ...parts,
  };
}

/** The bounds of a day of signing; null is not found. */
export function signed(text: string | null): Pick<PactTerms, 'signedEarliest' | 'signedLatest'> {
  const known = text === null ? null : on(text);
  return { signedEarliest: known?.earliest ?? null, signedLatest: known?.latest ?? null };
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
    day: on(date),
    life: madeOn(on(date)),
    ...parts,
  };
}

/** An attack in which nobody is bound to defend the attacker, but for those said. */
export function attack(attacked: string, attacker: string, allies: readonly string[] = []): Attack {
  return { attacked: named(attacked), attacker: named(attacker), allies: new Set(allies) };
}

/** Duties followed so many steps over pacts that are all at hand. */
export function followed(pacts: readonly PactTerms[], on: DayBounds, asked: Attack, depth: number): Reach {
  let reach = start(asked);
  while (reach.depth < depth && reach.frontier.length > 0) {
    reach = advance(reach, legsTowards(new Set(reach.frontier), pacts, on, 'PRESUMED'), asked);
  }
  return reach;
}

export function whole(text: string): WholeDay {
  return text as WholeDay;
}

function dayOrNull(text: string | null): Day | null {
  return text === null ? null : day(text);
}
