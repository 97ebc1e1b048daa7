import type { Validity } from '../../src/compile/location.ts';
import type { Memory, StoredNode } from './memory.ts';
import { firstOf, lastOf } from './oracle-filter.ts';

/** The day that a question is asked as of. */
export interface AskedDay {
  readonly date: string;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

type Values = Readonly<Record<string, unknown>>;

/** Whether something with these values is valid on the day, by the words of the schema's descriptions. */
export function isValid(
  memory: Memory,
  validity: Validity,
  values: Values,
  node: StoredNode,
  asked: AskedDay,
): boolean {
  switch (validity.kind) {
    case 'period':
      return covers(validity, values, asked);
    case 'dated':
      return isDated(values, validity.property, asked);
    case 'latest':
      return (
        isDated(values, 'date', asked) && !rivals(memory, node).some((rival) => isLater(rival.values, values, asked))
      );
    case 'inForce':
      return periodsOf(memory, node).some((period) =>
        covers({ kind: 'period', noStart: 'unknown', noEnd: 'flagged' }, period.values, asked),
      );
  }
}

function covers(
  { noStart, noEnd }: Extract<Validity, { kind: 'period' }>,
  values: Values,
  { date, certainty }: AskedDay,
): boolean {
  const [first, last] = [firstOf(date), lastOf(date)];
  const [seenFirst, seenLast] = [values.attestedOnEarliest, values.attestedOnLatest];
  const attests = noStart === 'attested' || noEnd === 'attested';
  if (certainty === 'POSSIBLE') {
    const begun = values.sinceEarliest === undefined ? noStart !== 'attested' : String(values.sinceEarliest) <= last;
    const over = values.untilLatest !== undefined && String(values.untilLatest) <= first;
    const seen = attests && seenFirst !== undefined && String(seenFirst) <= last && String(seenLast) >= first;
    return (begun && !over) || seen;
  }
  const begun = values.sinceLatest === undefined ? noStart === 'always' : String(values.sinceLatest) <= first;
  const seen = attests && first === last && seenFirst === first && seenLast === first;
  return (begun && lasts(noEnd, values, last)) || seen;
}

function lasts(noEnd: Extract<Validity, { kind: 'period' }>['noEnd'], values: Values, last: string): boolean {
  if (values.untilEarliest !== undefined) return String(values.untilEarliest) > last;
  if (noEnd === 'open') return true;
  if (noEnd === 'flagged') return values.certain === true;
  return noEnd === 'attested' && values.attestedOnEarliest !== undefined && String(values.attestedOnEarliest) >= last;
}

function isDated(values: Values, property: string, { date, certainty }: AskedDay): boolean {
  if (values[`${property}Earliest`] === undefined) return certainty === 'POSSIBLE';
  return certainty === 'POSSIBLE'
    ? String(values[`${property}Earliest`]) <= lastOf(date)
    : String(values[`${property}Latest`]) <= firstOf(date);
}

function isLater(rival: Values, own: Values, { date, certainty }: AskedDay): boolean {
  return certainty === 'CERTAIN'
    ? String(rival.dateLatest) > String(own.dateEarliest) && String(rival.dateEarliest) <= lastOf(date)
    : String(rival.dateEarliest) > String(own.dateLatest) && String(rival.dateLatest) <= firstOf(date);
}

/** Other stances of the same holder on the same proposition. */
function rivals(memory: Memory, stance: StoredNode): readonly StoredNode[] {
  const holders = memory.edges.filter(({ type, to }) => type === 'HOLDS' && to === stance).map(({ from }) => from);
  const about = memory.edges.filter(({ type, from }) => type === 'ABOUT' && from === stance).map(({ to }) => to);
  const others = memory.edges.filter(
    ({ type, from, to }) => type === 'HOLDS' && holders.includes(from) && to !== stance,
  );
  return others
    .map(({ to }) => to)
    .filter((other) =>
      memory.edges.some(({ type, from, to }) => type === 'ABOUT' && from === other && about.includes(to)),
    );
}

function periodsOf(memory: Memory, obligation: StoredNode): readonly StoredNode[] {
  const pacts = memory.edges.filter(({ type, to }) => type === 'IMPOSES' && to === obligation).map(({ from }) => from);
  return memory.edges.filter(({ type, from }) => type === 'IN_FORCE' && pacts.includes(from)).map(({ to }) => to);
}
