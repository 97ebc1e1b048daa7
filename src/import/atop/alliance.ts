import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { dayNumber, dayOfNumber, earliest } from '../../model/days.ts';
import type { AnyRecord, RecordOf } from '../../model/records.ts';
import type { ActorFacts, Spell } from '../actors.ts';
import { pactRecord } from '../pact-record.ts';
import { type Duty, duties } from './duties.ts';
import type { Membership } from './membership.ts';

/** A membership, or the part of one that one actor had. */
export interface Member extends Membership {
  readonly actor: string;
}

/** What is told of an alliance besides its members. */
export interface Details {
  readonly number: string;
  readonly cowNumber: string | null;
  readonly termYears: number | null;
}

/** The ids of an alliance and of its source, and the names of actors. */
export interface AllianceContext extends Pick<ActorFacts, 'nameOf'> {
  readonly pact: string;
  readonly source: string;
  /** The last day that the files cover: what has no end by then was in force on it. */
  readonly lastCovered: string;
}

/** An alliance with its members as a pact. There is one member at least. */
export function allianceOf(
  { number, cowNumber, termYears }: Details,
  members: readonly Member[],
  { pact, source, nameOf, lastCovered }: AllianceContext,
): AnyRecord {
  const periods = joined(members.map(({ spell }) => spell));
  const whole: Spell = { since: periods[0]?.since ?? '', until: periods.at(-1)?.until ?? null };
  const parties = partiesOf(members, periods, whole, nameOf);
  const actors = [...new Set(parties.map(({ actor }) => actor))];
  const identifiers = [{ scheme: 'atop' as const, value: number }];
  return pactRecord({
    id: pact,
    name: `${titleOf(members)} of ${listOf(actors.map(nameOf))}, ${whole.since.slice(0, 4)}`,
    type: members.some((member) => member.duties.some(({ kind }) => kind === 'defence')) ? 'defence_treaty' : 'treaty',
    parties,
    inForce: periods.map((period) => periodOf(period, lastCovered)),
    status: whole.until === null ? null : 'terminated',
    termYears,
    obligations: duties.flatMap((duty) => obligationOf(duty, members, actors.length, pact)),
    identifiers: cowNumber === null ? identifiers : [...identifiers, { scheme: 'cow_alliance', value: cowNumber }],
    sources: [source],
    note: [...phasesOf(members), ...stillOf(whole, lastCovered)].join(' ') || null,
    unverifiedFields: ['name', 'type'],
  });
}

function periodOf({ since, until }: Spell, lastCovered: string): NonNullable<RecordOf<'pacts'>['inForce']>[number] {
  if (until !== null) return { since, until, certain: true };
  return { since, until, attestedOn: lastCovered, lastCovered, certain: false };
}

/** Stretches of days in order, joined where they overlap or one begins the day after another ends: the data give the last day. */
function joined(spells: readonly Spell[]): readonly Spell[] {
  const sorted = spells.toSorted((one, other) => compareTexts(earliest(one.since), earliest(other.since)));
  const periods: Spell[] = [];
  for (const spell of sorted) {
    const last = periods.at(-1);
    if (last === undefined || (last.until !== null && dayAfter(last.until) < earliest(spell.since)))
      periods.push(spell);
    else periods[periods.length - 1] = { since: last.since, until: later(last.until, spell.until) };
  }
  return periods;
}

function dayAfter(day: string): string {
  return dayOfNumber(dayNumber(earliest(day)) + 1);
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return earliest(one) < earliest(other) ? other : one;
}

type NameOf = AllianceContext['nameOf'];

/** One party for each actor and each time that it was in. Days that are those of the pact itself are not said again. */
function partiesOf(
  members: readonly Member[],
  periods: readonly Spell[],
  whole: Spell,
  nameOf: NameOf,
): RecordOf<'pacts'>['parties'] {
  const parties = [...groupBy(members, ({ actor }) => actor)].flatMap(([actor, theirs]) =>
    timesIn(joined(theirs.map(({ spell }) => spell)), periods).map((spell) => ({ actor, ...spell })),
  );
  return parties
    .toSorted(
      (one, other) => compareTexts(one.since, other.since) || compareTexts(nameOf(one.actor), nameOf(other.actor)),
    )
    .map(({ actor, since, until }) => ({
      actor,
      role: 'party',
      since: since === whole.since ? null : since,
      until: until === whole.until ? null : until,
      sources: [],
    }));
}

/** The times of a member, joined where the pact itself was not in force between them. */
function timesIn(times: readonly Spell[], periods: readonly Spell[]): readonly Spell[] {
  const parted: Spell[] = [];
  for (const time of times) {
    const last = parted.at(-1);
    if (last === undefined || periods.some((period) => isGapIn(period, last.until, time.since))) parted.push(time);
    else parted[parted.length - 1] = { since: last.since, until: time.until };
  }
  return parted;
}

function isGapIn({ since, until }: Spell, from: string | null, to: string): boolean {
  const isBegun = earliest(since) < earliest(to);
  return isBegun && from !== null && (until === null || earliest(from) < earliest(until));
}

function obligationOf(
  { kind, summary, condition }: Duty,
  members: readonly Member[],
  parties: number,
  pact: string,
): NonNullable<RecordOf<'pacts'>['obligations']> {
  const bound = members.filter((member) => member.duties.some((duty) => duty.kind === kind));
  const binds = [...new Set(bound.map(({ actor }) => actor))].toSorted(compareTexts);
  if (binds.length === 0) return [];
  const isInArea = kind === 'defence' && bound.every((member) => member.isInArea);
  const id = `${pact}--${kind.replaceAll('_', '-')}`;
  const mutual = binds.length === parties;
  const at = isInArea ? 'attack_in_area' : condition;
  return [{ id, kind, article: null, summary, binds, mutual, condition: at, area: null, adversary: null }];
}

/** What the strongest duty of any member makes of the pact. */
function titleOf(members: readonly Member[]): string {
  return duties.find((duty) => members.some((member) => member.duties.includes(duty)))?.pact ?? 'Alliance';
}

function listOf(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The phases of an alliance that was changed, each with its days and duties. */
function phasesOf(members: readonly Member[]): readonly string[] {
  const phases = [...groupBy(members, ({ phase }) => phase)].toSorted(([one], [other]) => one - other);
  if (phases.length < 2) return [];
  return phases.map(([phase, within]) => {
    const periods = joined(within.map(({ spell }) => spell));
    const kinds = duties
      .filter((duty) => within.some((member) => member.duties.includes(duty)))
      .map(({ kind }) => kind);
    return `Phase ${phase}, ${periods.map(wordsOf).join(' and ')}: ${kinds.join(', ')}.`;
  });
}

function stillOf({ until }: Spell, lastCovered: string): readonly string[] {
  return until === null ? [`In force on ${lastCovered}, where the data end.`] : [];
}

function wordsOf({ since, until }: Spell): string {
  return until === null ? `from ${since}` : `from ${since} to ${until}`;
}
