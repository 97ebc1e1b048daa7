import { EntenteError } from '../../errors.ts';
import type { AnyRecord } from '../../model/records.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, repeated, unknownActor, used, usedWithout } from '../outcome.ts';
import { type Agreement, agreementOf, endOf, parentIn, statesIn } from './agreement.ts';
import { type Participant, pactOf } from './pact.ts';
import { dayOfState, type Participation, participationOf } from './participation.ts';
import { isBefore } from './rough-day.ts';

/** The readers of the files. Participations come first, so that an agreement is written whole when its row is read. */
export function openGgo(context: ImportContext): Opened {
  const read: Read = { byAgreement: new Map(), rows: new Set(), pacts: new Map(), ids: new Map() };
  return {
    readers: {
      parties: (row) => readParty(row, context, read),
      agreements: (row) => readAgreement(row, context, read),
    },
    *last() {
      for (const parties of [...read.byAgreement.values()].flat())
        yield recordOf(agreementBy(parties), parties.all, context, read);
    },
  };
}

interface Read {
  /** Participations that no agreement has taken, by its id. */
  readonly byAgreement: Map<string, Parties[]>;
  readonly rows: Set<string>;
  /** The pact of each agreement that was made, by its id without that of the one it belongs to. */
  readonly pacts: Map<string, string>;
  readonly ids: Map<string, number>;
}

/** Participations in agreements of one id and one title. */
interface Parties {
  readonly first: Participation;
  readonly all: Participant[];
}

const tooOld = 'the agreement is older than 1800, where the days of the graph begin';

function readParty(row: Row, context: ImportContext, { byAgreement, rows }: Read): Outcome {
  const participation = participationOf(row);
  if (participation instanceof EntenteError) return rejected(participation);
  const { agreement, title, code, signed, ratified, since, until, isEndBeforeStart, ofAgreement } = participation;
  const key = [code, agreement, title, signed, ratified, since, until].join('|');
  if (rows.has(key)) return leftOut(repeated);
  const day = dayOfState(participation);
  if (day === null) return leftOut('the date of participation is unknown');
  if (isTooOld(day)) return leftOut(tooOld);
  if (isBefore(ofAgreement.until, since)) return leftOut('the state joined after the agreement had ended');
  const scheme = /^[A-Z]{2,4}$/.test(code) ? 'iso3' : 'name';
  const found = context.actorFor(scheme, code, day);
  if ('unknown' in found) return unknownActor(found);
  rows.add(key);
  const known = byAgreement.get(agreement) ?? [];
  const parties = known.find(({ first }) => first.title === title) ?? { first: participation, all: [] };
  parties.all.push({ actor: found.id, signed, ratified, since, until, isEndBeforeStart });
  byAgreement.set(agreement, known.includes(parties) ? known : [...known, parties]);
  return isEndBeforeStart ? usedWithout(endNotKept) : used();
}

function readAgreement(row: Row, context: ImportContext, read: Read): Outcome {
  const agreement = agreementOf(row);
  if (agreement instanceof EntenteError) return rejected(agreement);
  const day = agreement.signed ?? agreement.inForce;
  if (day !== null && isTooOld(day)) return leftOut(tooOld);
  const parties = take(agreement, read.byAgreement);
  if (parties !== undefined) return usedAs(agreement, recordOf(agreement, parties.all, context, read));
  const named = day === null ? [] : statesIn(agreement.id).map((code) => context.actorFor('iso3', code, day));
  const actors = named.flatMap((found) => ('id' in found ? [found.id] : []));
  if (actors.length < 2) return leftOut('no party of the agreement is known');
  const participants = [...new Set(actors)].map((actor) => ({
    actor,
    signed: null,
    ratified: null,
    since: null,
    until: null,
    isEndBeforeStart: false,
  }));
  const note = 'The parties are those that the id of the agreement names.';
  return usedAs(agreement, recordOf(agreement, participants, context, read, note));
}

function usedAs({ isEndBeforeStart }: Agreement, record: AnyRecord): Outcome {
  return isEndBeforeStart ? usedWithout(endNotKept, record) : used(record);
}

const endNotKept = 'the end is before the beginning and not kept';

/** The participations of an agreement, which no other takes then: those of its title, or of its day where the files differ in the title. */
function take({ id, title, signed }: Agreement, byAgreement: Map<string, Parties[]>): Parties | undefined {
  const known = byAgreement.get(id) ?? [];
  const taken =
    known.find(({ first }) => first.title === title) ?? known.find(({ first }) => first.ofAgreement.signed === signed);
  byAgreement.set(
    id,
    known.filter((parties) => parties !== taken),
  );
  return taken;
}

/** An agreement that is known from the participations in it alone. */
function agreementBy({ first: { agreement, title, ofAgreement } }: Parties): Agreement {
  const { signed, inForce, until } = ofAgreement;
  return { id: agreement, title, signed, inForce, ...endOf(until, inForce), form: '', place: null, inDoubt: [] };
}

function recordOf(
  agreement: Agreement,
  participants: readonly Participant[],
  context: ImportContext,
  read: Read,
  note = '',
) {
  const { ids, pacts } = read;
  const parent = parentIn(agreement.id);
  const plain = context.idOf(agreement.id);
  const place = (ids.get(plain) ?? 0) + 1;
  ids.set(plain, place);
  const id = place === 1 ? plain : `${plain}--${place}`;
  const own = agreement.id.split(':')[0] ?? agreement.id;
  const { source, nameOf } = context;
  const around = { id, source, nameOf, parent: parent === undefined ? undefined : pacts.get(parent) };
  pacts.set(own, id);
  return pactOf(agreement, participants, { ...around, note: note === '' ? null : note });
}

function isTooOld(day: string): boolean {
  return day < '1800';
}
