import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { AnyRecord, RecordOf } from '../../model/records.ts';
import type { ActorFacts } from '../actors.ts';
import { pactRecord } from '../pact-record.ts';
import type { Agreement } from './agreement.ts';
import type { Participation } from './participation.ts';
import { isBefore } from './rough-day.ts';

/** A participation of a state that is an actor. */
export interface Participant
  extends Pick<Participation, 'signed' | 'ratified' | 'since' | 'until' | 'isEndBeforeStart'> {
  readonly actor: string;
}

/** What a pact needs beside the agreement. */
export interface PactContext extends Pick<ActorFacts, 'nameOf'> {
  readonly id: string;
  readonly source: string;
  /** The pact it belongs to, where that was made before. */
  readonly parent: string | undefined;
  readonly note: string | null;
}

/** An agreement with its participants as a pact. There is one participant at least. */
export function pactOf(agreement: Agreement, participants: readonly Participant[], around: PactContext): AnyRecord {
  const { id, title, signed, inForce, until, form, place, inDoubt } = agreement;
  const timely = participants.filter(({ since }) => !isBefore(until, since));
  const byActor = [...groupBy(timely, ({ actor }) => actor)].toSorted(([one], [other]) => compareTexts(one, other));
  const bound = byActor.filter(([, theirs]) => isBound(theirs, timely));
  const others = byActor.filter(([, theirs]) => !isBound(theirs, timely));
  const doubt = inDoubt.length === 0 ? [] : [`The set marks as in doubt: ${inDoubt.join(', ')}.`];
  return pactRecord({
    id: around.id,
    name: title,
    type: declarations.has(form) ? 'declaration' : 'treaty',
    parties: bound.map(([actor, theirs]) => partyOf(actor, theirs, agreement)),
    signed,
    signedAt: place,
    inForce:
      inForce === null && until === null
        ? []
        : [{ since: inForce, until, certain: inForce !== null && until !== null && doubt.length === 0 }],
    relations:
      around.parent === undefined ? [] : [{ pact: around.parent, kind: relationOf(form), sources: [around.source] }],
    signatories: others.map(([actor]) => ({ name: around.nameOf(actor), capacity: null, actor, official: null })),
    identifiers: [{ scheme: 'ggo', value: id }],
    sources: [around.source],
    note:
      [...(around.note === null ? [] : [around.note]), ...doubt, ...endsOf(agreement, participants)].join(' ') || null,
    unverifiedFields: ['type'],
  });
}

/** What is said of ends that are before the beginning. */
function endsOf({ isEndBeforeStart, until }: Agreement, participants: readonly Participant[]): readonly string[] {
  const parties = new Set(participants.filter((one) => one.isEndBeforeStart).map(({ actor }) => actor)).size;
  const ofPact = isEndBeforeStart ? ['The set has an end of the agreement before its beginning; it is not kept.'] : [];
  const late = new Set(participants.filter(({ since }) => isBefore(until, since)).map(({ actor }) => actor)).size;
  return [
    ...ofPact,
    ...(parties === 0 ? [] : [`Parties with an end before their beginning, which is not kept: ${parties}.`]),
    ...(late === 0 ? [] : [`Parties that joined after the agreement had ended, left out: ${late}.`]),
  ];
}

const declarations: ReadonlySet<string> = new Set(['Report', 'Resolution', 'Regulation']);

function relationOf(form: string): 'amends' | 'renews' | 'related' {
  return form === 'Amendment' ? 'amends' : form === 'Extending' ? 'renews' : 'related';
}

/** Whoever ratified or was bound on a day is a party; where no day is known for anybody, all are. Others have signed and no more. */
function isBound(theirs: readonly Participant[], all: readonly Participant[]): boolean {
  const isTold = ({ ratified, since }: Participant) => ratified !== null || since !== null;
  return theirs.some(isTold) || !all.some(isTold);
}

/** The day from which a participation counts. Whoever ratified or signed what others had begun is bound from then at the earliest. */
function startOf({ since, ratified, signed }: Participant, agreement: Agreement): string | null {
  const own = ratified ?? signed;
  return since ?? (isBefore(agreement.inForce ?? agreement.signed, own) ? own : null);
}

/** One party for each actor, from its first day to its last. Days that are those of the agreement are not said again. */
function partyOf(
  actor: string,
  theirs: readonly Participant[],
  agreement: Agreement,
): RecordOf<'pacts'>['parties'][number] {
  const starts = theirs.map((one) => startOf(one, agreement)).filter((day) => day !== null);
  const last = theirs.toSorted((one, other) => compareTexts(one.since ?? '', other.since ?? '')).at(-1);
  const since = starts.toSorted(compareTexts)[0] ?? null;
  const until = last?.until ?? null;
  return {
    actor,
    role: 'party',
    since: since === agreement.inForce ? null : since,
    until: until === agreement.until || isBefore(until, since ?? agreement.inForce) ? null : until,
    sources: [],
  };
}
