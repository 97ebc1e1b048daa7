import { type Derived, type Linked, linkedAlong } from '../compile/location.ts';
import { type DayBounds, wholeDay } from '../model/days.ts';
import type { OwnDays } from '../model/own-days.ts';
import {
  actorDays,
  dayNamesOf,
  defaultCertainty,
  isCertainty,
  lifetimeOf,
  ownDaysOf,
  type Standing,
  standingOn,
} from '../model/validity.ts';
import { builder } from './builder.ts';
import { maybe, one, type Spec } from './fields.ts';

const PactStanding = builder.enumType('PactStanding', {
  description: 'Whether a pact was in force on the day of a snapshot, according to its recorded periods.',
  values: {
    IN_FORCE: { description: 'In force on the day, with the certainty that the snapshot asks for.' },
    NOT_YET: { description: 'Every recorded period begins after the day.' },
    ENDED: { description: 'A period in force ended by the day, and none covers it. Another may begin later.' },
    UNCLEAR: { description: 'Missing or inexact dates leave it open at the certainty that the snapshot asks for.' },
    NO_PERIOD: {
      description:
        'No period in force is recorded, as for joint statements. This says nothing about whether the pact binds.',
    },
  },
});

const periodDays = ownDaysOf('Period');

/** Whether a pact is in force on the day of the snapshot. All its periods count, those of other days too. */
export const pactStanding: Spec = maybe(
  one(
    PactStanding,
    derivedOn(linkedAlong('IN_FORCE', 'out', 'Period', 'first'), periodDays, (standings) => pactStandingOf(standings)),
    'Whether the pact was in force on the day of the snapshot, by the periods that `inForce` lists on all days. Null outside `asOf`.',
  ),
);

const Existence = builder.enumType('Existence', {
  description: 'Whether an actor existed on the day of a snapshot.',
  values: {
    EXISTED: { description: 'It existed on the day, with the certainty that the snapshot asks for.' },
    NOT_YET: { description: 'It began to exist after the day.' },
    NO_LONGER: { description: 'It had ceased to exist by the day.' },
    UNKNOWN: {
      description: 'Missing or inexact dates leave it open at the certainty that the snapshot asks for.',
    },
  },
});

/** From how the days of an actor stand to the day to the value of the schema. */
const existences: Readonly<Record<Standing, string>> = {
  HOLDS: 'EXISTED',
  NOT_YET: 'NOT_YET',
  OVER: 'NO_LONGER',
  UNCLEAR: 'UNKNOWN',
};

/** Whether an actor existed on the day of the snapshot. */
export const existence: Spec = maybe(
  one(
    Existence,
    derivedOn(undefined, actorDays, ([standing = 'UNCLEAR']) => existences[standing]),
    'Whether the actor existed on the day of the snapshot. Lists include actors of all times. Officials have no dates, so theirs is `UNKNOWN`, or `EXISTED` if the certainty is `POSSIBLE`. Null outside `asOf`.',
  ),
);

/** From how its periods stand to the day to how the pact does. */
function pactStandingOf(periods: readonly Standing[]): string {
  if (periods.length === 0) return 'NO_PERIOD';
  if (periods.includes('HOLDS')) return 'IN_FORCE';
  if (periods.includes('UNCLEAR')) return 'UNCLEAR';
  return periods.includes('OVER') ? 'ENDED' : 'NOT_YET';
}

/** A value made of how things stand to the day of the snapshot. Undefined outside one. */
function derivedOn(via: Linked | undefined, days: OwnDays, rule: (standings: readonly Standing[]) => string): Derived {
  const properties = propertiesOf(days);
  const things = via === undefined ? { properties } : { via, properties, onAllDays: true };
  return {
    kind: 'derived',
    needs: [{ day: 'asked' }, things],
    rule: ([asked] = [], rows = []) => (asked === undefined ? undefined : [rule(standingsOn(asked, days, rows))]),
  };
}

/** The properties that a lifetime is made of. */
function propertiesOf(days: OwnDays): readonly string[] {
  const bounds = dayNamesOf(days).flatMap((name) => [`${name}Earliest`, `${name}Latest`]);
  return days.noEnd === 'FLAGGED' ? [...bounds, 'certain'] : bounds;
}

function standingsOn(
  asked: readonly unknown[],
  days: OwnDays,
  rows: readonly (readonly unknown[])[],
): readonly Standing[] {
  const [earliest, latest, certainty] = asked;
  const day: DayBounds = { earliest: wholeDay(String(earliest)), latest: wholeDay(String(latest)) };
  const level = isCertainty(certainty) ? certainty : defaultCertainty;
  const names = propertiesOf(days);
  return rows.map((row) => {
    const values = Object.fromEntries(names.map((name, at) => [name, row[at]]));
    return standingOn(lifetimeOf(days, values), day, level);
  });
}
