import type { AnyRecord, RecordOf } from '../../model/records.ts';
import { cellUnusable, rowUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { type OrganisationBook, organisationBook } from './organisations.ts';
import { type Attested, type Membership, membershipsOf, type Status } from './spells.ts';

/** What the rows of one state said so far: its years, and by organisation its status in each. */
interface StateYears {
  readonly years: number[];
  readonly byOrganisation: Map<string, Attested[]>;
}

/** The readers of the two files. Memberships last many rows, so they are made at the end. */
export function openIgo(context: ImportContext): Opened {
  const organisations = organisationBook(context);
  const states = new Map<string, StateYears>();
  return {
    readers: {
      organisations: (row) => readName(row, organisations),
      states: (row) => readYear(row, context, states),
    },
    *last() {
      for (const [code, { years, byOrganisation }] of states)
        for (const [column, attested] of byOrganisation)
          yield* recordsOf(code, column, membershipsOf(attested, years), organisations, context);
    },
  };
}

function readName({ cells: { ioname = '', orgname = '' } }: Row, organisations: OrganisationBook): Outcome {
  organisations.name(ioname, orgname);
  return used();
}

function readYear(row: Row, context: ImportContext, states: Map<string, StateYears>): Outcome {
  const { ccode = '', year = '', state: _, ...statuses } = row.cells;
  if (!/^\d+$/.test(ccode)) return rejected(cellUnusable(row, 'ccode', 'the number of a state'));
  if (!/^\d{4}$/.test(year)) return rejected(cellUnusable(row, 'year', 'a year'));
  const wrong = Object.keys(statuses).find((column) => statusOf(statuses[column]) === undefined);
  if (wrong !== undefined) return rejected(cellUnusable(row, wrong, '0, 1, 2, 3, -1 or -9'));
  const found = context.actorFor('cow', ccode, year);
  if ('unknown' in found) return unknownActor(found);
  const known: StateYears = states.get(ccode) ?? { years: [], byOrganisation: new Map() };
  const last = known.years.at(-1);
  if (last !== undefined && last >= Number(year))
    return rejected(rowUnusable(row, `The year ${year} of state ${ccode} comes after ${last}; years must ascend.`));
  states.set(ccode, known);
  known.years.push(Number(year));
  for (const [column, cell] of Object.entries(statuses)) note(known, column, Number(year), statusOf(cell) ?? 'NONE');
  return Object.keys(statuses).length === 0 ? leftOut('the row has no organisation') : used();
}

/** Years before the first one as a member say nothing that the list of years does not. */
function note({ byOrganisation }: StateYears, column: string, year: number, status: Status): void {
  const attested = byOrganisation.get(column);
  if (attested !== undefined) attested.push({ year, status });
  else if (status === 'MEMBER' || status === 'ASSOCIATE') byOrganisation.set(column, [{ year, status }]);
}

/** An observer belongs to no organisation; of a missing value nothing is known. */
function statusOf(cell = ''): Status | undefined {
  return statuses[cell.trim()];
}

const statuses: Readonly<Record<string, Status>> = {
  '0': 'NONE',
  '1': 'MEMBER',
  '2': 'ASSOCIATE',
  '3': 'NONE',
  '-1': 'NONE',
  '-9': 'UNKNOWN',
  '': 'UNKNOWN',
};

function* recordsOf(
  code: string,
  column: string,
  memberships: readonly Membership[],
  organisations: OrganisationBook,
  context: ImportContext,
): Iterable<AnyRecord> {
  for (const membership of memberships) {
    const parts = partsOf(code, membership, context);
    for (const [index, { since, until }] of parts.entries()) {
      const found = context.actorFor('cow', code, since ?? String(membership.from));
      if ('unknown' in found) continue;
      const organisation = organisations.actorOf(column, String(membership.from));
      if (organisation.made !== null) yield organisation.made;
      const id = context.idOf(code, column, index === 0 ? String(membership.from) : (since ?? ''));
      const ends = { actor: found.id, organisation: organisation.id };
      const isLast = index === parts.length - 1;
      yield {
        noun: 'memberships',
        record: recordOf({ id, ...ends, since, until }, membership, isLast, context.source),
      };
    }
  }
}

type Facts = Pick<RecordOf<'memberships'>, 'id' | 'actor' | 'organisation' | 'since' | 'until'>;

function recordOf(facts: Facts, { from, to, isAssociate, note }: Membership, isLast: boolean, source: string) {
  const shown = facts.since === null ? String(from) : isLast ? String(to) : null;
  const record: RecordOf<'memberships'> = {
    ...facts,
    attestedOn: shown,
    lastCovered: facts.until === null ? String(to) : null,
    note: [...(isAssociate ? ['Associate member.'] : []), ...(note === null ? [] : [note])].join(' ') || null,
    sources: [source],
    verified: true,
  };
  return record;
}

/** The parts of a membership, cut where the number of the state passed to another one before the last year with a row. */
function partsOf(code: string, { from, to, since, until }: Membership, { spellsOf }: ImportContext) {
  const parts = spellsOf('cow', code, { since: String(from), until: String(to) });
  return parts.map((part, index) => ({
    since: index > 0 ? part.since : since === null ? null : String(since),
    until: index < parts.length - 1 ? part.until : until === null ? null : String(until),
  }));
}
