import type { SeedError } from '../../errors.ts';
import type { Pact } from '../../model/pact.ts';
import type { Entry } from '../check-shape.ts';
import { notAParty, notCertain, statusContradicts } from './errors.ts';
import { inOrder, intervalInOrder, positionIn } from './rule.ts';

/** Periods, renewals and suspensions are in order, and the status of the pact follows from its periods. */
export function* periodsHold(entry: Entry<Pact>): Iterable<SeedError> {
  yield* daysInOrder(entry);
  yield* certainPeriods(entry);
  yield* statusFollows(entry);
}

function* daysInOrder(entry: Entry<Pact>): Iterable<SeedError> {
  const { signed, inForce, renewals, suspensions, parties } = entry.value;
  const signing = { name: 'the signing', day: signed };
  for (const [index, period] of inForce.entries()) {
    yield* intervalInOrder(entry, ['inForce', index], period);
    for (const key of ['since', 'attestedOn'] as const) {
      yield* inOrder(positionIn(entry, 'inForce', index, key), signing, { name: `"${key}"`, day: period[key] });
    }
  }
  for (const [index, { date, until }] of renewals.entries()) {
    yield* inOrder(
      positionIn(entry, 'renewals', index, 'until'),
      { name: 'the renewal', day: date },
      { name: '"until"', day: until },
    );
    yield* inOrder(positionIn(entry, 'renewals', index, 'date'), signing, { name: 'the renewal', day: date });
  }
  for (const [index, suspension] of suspensions.entries()) {
    yield* intervalInOrder(entry, ['suspensions', index], suspension);
    for (const [position, actor] of suspension.between.entries()) {
      const isParty = parties.some((party) => party.actor === actor);
      if (!isParty) yield notAParty(positionIn(entry, 'suspensions', index, 'between', position), actor);
    }
  }
}

function* certainPeriods(entry: Entry<Pact>): Iterable<SeedError> {
  const isDisputed = entry.value.claims.some(({ field }) => field.startsWith('inForce'));
  for (const [index, { certain, since }] of entry.value.inForce.entries()) {
    const at = positionIn(entry, 'inForce', index, 'certain');
    if (certain && since === null) yield notCertain(at, 'its start is unknown');
    if (certain && isDisputed) yield notCertain(at, 'claims dispute its dates');
  }
}

function* statusFollows(entry: Entry<Pact>): Iterable<SeedError> {
  const { status, inForce, claims } = entry.value;
  const at = positionIn(entry, 'status');
  const isOver = status === 'ended' || status === 'terminated' || status === 'superseded';
  const disputed = new Set(claims.map(({ field }) => field));
  const open = inForce.map((period, index) => ({ ...period, index })).filter(({ until }) => until === null);
  if (isOver && open.some(({ certain }) => certain)) {
    yield statusContradicts(at, status, 'a certain period has no end');
  } else if (isOver && open.some(({ index }) => !disputed.has(`inForce[${index}].until`))) {
    yield statusContradicts(at, status, 'a period has neither an end nor claims on its end');
  }
  if (status !== 'in_force') return;
  if (inForce.length === 0) yield statusContradicts(at, status, 'it has no period');
  if (inForce.at(-1)?.until) yield statusContradicts(at, status, 'the last period has ended');
}
