import { EntenteError } from '../../errors.ts';
import type { AnyRecord } from '../../model/records.ts';
import { cellUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { allianceOf, type Details, type Member } from './alliance.ts';
import { type Memberships, membershipsByState } from './dyads.ts';
import { membershipOf } from './membership.ts';

/** The readers of the files. Members come first: an alliance is written whole, when its own row is read or no row of it came. */
export function openAtop(context: ImportContext): Opened {
  const members = new Map<string, Member[]>();
  const memberships = membershipsByState();
  const make = (details: Details): AnyRecord | undefined => {
    const { number } = details;
    const ofAlliance = members.get(number);
    members.delete(number);
    const { source, nameOf } = context;
    const lastCovered = `${memberships.lastYear()}-12-31`;
    return ofAlliance === undefined
      ? undefined
      : allianceOf(details, ofAlliance, { pact: context.idOf(number), source, nameOf, lastCovered });
  };
  return {
    readers: {
      members: (row) => readMember(row, context, members, memberships),
      alliances: (row) => readAlliance(row, make),
      dyads: (row) => readDyad(row, memberships),
    },
    *last() {
      for (const number of members.keys()) {
        const record = make({ number, cowNumber: null, termYears: null });
        if (record !== undefined) yield record;
      }
    },
  };
}

function readMember(
  row: Row,
  context: ImportContext,
  members: Map<string, Member[]>,
  memberships: Memberships,
): Outcome {
  const membership = membershipOf(row);
  if (membership instanceof EntenteError) return rejected(membership);
  const { alliance, state, spell } = membership;
  const made: Member[] = [];
  for (const part of context.spellsOf('cow', state, spell)) {
    const found = context.actorFor('cow', state, part.since);
    if ('unknown' in found) return unknownActor(found);
    made.push({ ...membership, spell: part, actor: found.id });
  }
  members.set(alliance, [...(members.get(alliance) ?? []), ...made]);
  memberships.add(membership);
  return used();
}

function readAlliance(row: Row, make: (details: Details) => AnyRecord | undefined): Outcome {
  const { atopid = '', cowid = '', length = '' } = row.cells;
  if (!/^\d+$/.test(atopid)) return rejected(cellUnusable(row, 'atopid', 'the number of an alliance'));
  if (!/^\d*$/.test(length)) return rejected(cellUnusable(row, 'length', 'a number of months, or nothing'));
  const months = Number(length);
  const termYears = months > 0 && months % 12 === 0 ? months / 12 : null;
  const record = make({ number: atopid, cowNumber: cowid === '' ? null : cowid, termYears });
  return record === undefined ? leftOut('no member of the alliance is known', atopid) : used(record);
}

function readDyad(
  { cells: { ccode1 = '', ccode2 = '', year = '' }, ...place }: Row,
  memberships: Memberships,
): Outcome {
  const wrong = Object.entries({ ccode1, ccode2, year }).find(([, cell]) => !/^\d+$/.test(cell));
  if (wrong !== undefined)
    return rejected(cellUnusable({ ...place, cells: { ccode1, ccode2, year } }, wrong[0], 'a number'));
  if (memberships.areAllied(ccode1, ccode2, Number(year))) return leftOut('the member file has the same fact');
  return leftOut('the member file has no alliance of the two states in that year', `${ccode1} and ${ccode2}`);
}
