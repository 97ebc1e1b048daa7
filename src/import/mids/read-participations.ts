import { EntenteError } from '../../errors.ts';
import { earliest, latest } from '../../model/days.ts';
import type { AnyRecord } from '../../model/records.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { statementRecord } from '../statement-record.ts';
import { type Participation, participationOf } from './participation.ts';

/** A participation of a state that is an actor. */
interface Participant extends Participation {
  readonly actor: string;
}

/** The reader of the one file. The other side of a dispute is known when all its rows were read, so acts are made at the end. */
export function openMids(context: ImportContext): Opened {
  const disputes = new Map<string, Participant[]>();
  return {
    readers: { participants: (row) => readParticipation(row, context, disputes) },
    *last() {
      for (const participants of disputes.values())
        for (const participant of participants) yield actOf(participant, participants, context);
    },
  };
}

function readParticipation(row: Row, context: ImportContext, disputes: Map<string, Participant[]>): Outcome {
  const participation = participationOf(row);
  if (participation instanceof EntenteError) return rejected(participation);
  const { dispute, state, since } = participation;
  const found = context.actorFor('cow', state, since);
  if ('unknown' in found) return unknownActor(found);
  const known = disputes.get(dispute) ?? [];
  disputes.set(dispute, known);
  known.push({ ...participation, actor: found.id });
  return used();
}

/** What a state did in a dispute, as an act of it that is directed at the other side. */
function actOf(participant: Participant, all: readonly Participant[], context: ImportContext): AnyRecord {
  const { dispute, state, actor, since, until, isOnFirstSide, action } = participant;
  const others = all.filter((other) => isOpposed(participant, other) && mayMeet(participant, other));
  const side = isOnFirstSide === null ? '' : `, on the side that acted ${isOnFirstSide ? 'first' : 'second'}`;
  return statementRecord({
    id: context.idOf(dispute, state, since),
    date: since,
    datePrecision: (['year', 'month', 'day'] as const)[since.split('-').length - 1] ?? 'day',
    endDate: until,
    actor,
    addressedTo: [...new Set(others.map((other) => other.actor))].filter((other) => other !== actor),
    kind: 'militarised_dispute',
    summary: `Took part in militarised dispute ${dispute}${side}. Highest action: ${action ?? 'not coded'}.`,
    sources: [context.source],
    note: noteOf(participant),
  });
}

function isOpposed(one: Participant, other: Participant): boolean {
  return one.isOnFirstSide !== null && other.isOnFirstSide !== null && one.isOnFirstSide !== other.isOnFirstSide;
}

/** Whether two took part on a day in common, as far as their days are known. */
function mayMeet(one: Participant, other: Participant): boolean {
  return earliest(one.since) <= latest(other.until) && earliest(other.since) <= latest(one.until);
}

function noteOf({ hostility, deaths, isOriginal }: Participant): string {
  return [
    'Coded by scholars from histories and news reports.',
    ...(hostility === null ? [] : [`Level of hostility: ${hostility}.`]),
    ...(deaths === null ? [] : [`Deaths among its forces: ${deaths}.`]),
    ...(isOriginal === false ? ['It joined the dispute later.'] : []),
  ].join(' ');
}
