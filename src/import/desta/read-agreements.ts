import { EntenteError } from '../../errors.ts';
import { rowUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { type Agreement, agreementOf, boundIn, codeOf, type Member } from './agreement.ts';
import { type Change, pactOf, pactOfChanges, type Signed } from './pact.ts';
import { createPairs, type Pairs } from './pairs.ts';

/** The readers of both files. What joined or left an agreement has a row of its own, so pacts are written at the end. */
export function openDesta(context: ImportContext): Opened {
  const read: Read = { listed: new Set(), agreements: new Map(), changes: new Map() };
  const pairs = createPairs(context);
  return {
    readers: {
      agreements: (row) => readAgreement(row, context, read),
      pairs: (row) => pairs.read(row, (number) => read.listed.has(number)),
    },
    *last() {
      addPairs(pairs, read);
      for (const agreement of inOrder(read.agreements))
        yield pactOf(agreement, read.changes.get(agreement.number) ?? [], read.agreements, context);
      for (const [number, changes] of read.changes)
        if (!read.agreements.has(number)) yield pactOfChanges(number, changes, context);
    },
  };
}

function addPairs(pairs: Pairs, { agreements, changes }: Read): void {
  const { signed, changes: ofPairs } = pairs.all();
  for (const agreement of signed) agreements.set(agreement.number, agreement);
  for (const [base, change] of ofPairs) changes.set(base, [...(changes.get(base) ?? []), change]);
}

interface Read {
  /** Numbers of the rows of the list of treaties that were used. */
  readonly listed: Set<string>;
  readonly agreements: Map<string, Signed>;
  /** Who joined or left an agreement, by its number. */
  readonly changes: Map<string, Change[]>;
}

function readAgreement(row: Row, context: ImportContext, { listed, agreements, changes }: Read): Outcome {
  const agreement = agreementOf(row);
  if (agreement instanceof EntenteError) return rejected(agreement);
  const { number, base, entry, year } = agreement;
  if (entry === 'negotiation' || year === null) return leftOut('the agreement was still being negotiated');
  if (entry === 'consolidated') return leftOut('the row repeats another as a consolidated text');
  if (agreements.has(number)) return rejected(rowUnusable(row, `The agreement "${number}" already has a row.`));
  const bound = boundIn({ ...agreement, year });
  const found = movingOf(agreement).map((member) => ({
    member,
    actor: context.actorFor('isoNumeric', codeOf(member.code), bound),
  }));
  const actors = found.flatMap(({ actor }) => ('id' in actor ? [actor.id] : []));
  const nobody = found.flatMap(({ actor, member }) => ('unknown' in actor ? [{ ...actor, member }] : []));
  const unknown = nobody.map(({ member }) => member.code);
  if (actors.length === 0) return unknownActor(nobody[0] ?? { unknown: 'isoNumeric ' });
  if (entry === 'accession' || entry === 'withdrawal') {
    const change = { kind: entry === 'accession' ? 'joined' : 'left', year, actors, unknown } as const;
    changes.set(base, [...(changes.get(base) ?? []), change]);
  } else agreements.set(number, { ...agreement, year, actors, unknown });
  listed.add(number);
  return used();
}

/** All members of an agreement; of a change, those that come or go: marked 1, or, where a bloc grew, its new members, marked 2. */
function movingOf({ entry, isOfBloc, members }: Agreement): readonly Member[] {
  if (entry !== 'accession' && entry !== 'withdrawal') return members;
  const marked = members.filter(({ role }) => role === '1');
  return marked.length === 0 && isOfBloc ? members.filter(({ role }) => role === '2') : marked;
}

/** Agreements after those that they change, since a pact must be there before another can amend it. */
function inOrder(agreements: ReadonlyMap<string, Signed>): readonly Signed[] {
  const ordered = new Set<Signed>();
  const add = (agreement: Signed, above: readonly Signed[]) => {
    const base = agreements.get(agreement.base);
    if (base !== undefined && base !== agreement && !above.includes(base)) add(base, [...above, agreement]);
    ordered.add(agreement);
  };
  for (const agreement of agreements.values()) add(agreement, []);
  return [...ordered];
}
