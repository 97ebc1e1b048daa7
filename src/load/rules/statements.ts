import type { SeedError } from '../../errors.ts';
import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import type { Statement } from '../../model/statement.ts';
import type { Entry } from '../check-shape.ts';
import type { Facts } from '../facts.ts';
import { claimsAgree } from './claims.ts';
import { duplicateItem, precisionDiffers, quoteUncited, selfReply, speaksForOther } from './errors.ts';
import { quoteIsShort } from './quotes.ts';
import { inOrder, positionIn, type Rule } from './rule.ts';

/** A statement is made by officials of its actor, after what it responds to and invokes, and is quoted from sources that it cites. */
export const statementRule: Rule<Statement> = function* (entry, facts) {
  const { date, endDate, datePrecision, quotes, sources } = entry.value;
  yield* inOrder(positionIn(entry, 'endDate'), { name: '"date"', day: date }, { name: '"endDate"', day: endDate });
  const length = { day: 10, month: 7, year: 4, approximate: undefined }[datePrecision];
  if (length !== undefined && date.length !== length)
    yield precisionDiffers(positionIn(entry, 'date'), date, datePrecision);
  yield* repliesHold(entry, facts);
  yield* speakersHold(entry, facts);
  for (const [index, pact] of entry.value.invokes.entries()) {
    const signing = { name: `the signing of "${pact}"`, day: facts.pacts.byId.get(pact)?.value.signed };
    yield* inOrder(positionIn(entry, 'invokes', index), signing, { name: 'this statement', day: date });
  }
  for (const [index, { text, source }] of quotes.entries()) {
    yield* quoteIsShort(entry, ['quotes', index, 'text'], text);
    if (!sources.includes(source)) yield quoteUncited(positionIn(entry, 'quotes', index, 'source'), source);
  }
  yield* claimsAgree(entry, [], entry.value);
};

function* repliesHold(entry: Entry<Statement>, { statements }: Facts): Iterable<SeedError> {
  const { id, date, respondsTo } = entry.value;
  const answered = respondsTo.map(({ statement }) => statement);
  for (const index of duplicateIndexes(answered)) {
    yield duplicateItem(positionIn(entry, 'respondsTo', index), 'The statement', answered[index] ?? '');
  }
  for (const [index, statement] of answered.entries()) {
    const at = positionIn(entry, 'respondsTo', index);
    if (statement === id) yield selfReply(at);
    const other = statements.byId.get(statement)?.value;
    yield* inOrder(at, { name: `"${statement}"`, day: other?.date }, { name: 'this statement', day: date });
  }
}

function* speakersHold(entry: Entry<Statement>, { officials }: Facts): Iterable<SeedError> {
  const { actor, officials: speakers } = entry.value;
  const people = speakers.map(({ official }) => official);
  for (const index of duplicateIndexes(people)) {
    yield duplicateItem(positionIn(entry, 'officials', index), 'The official', people[index] ?? '');
  }
  for (const [index, { official, role }] of speakers.entries()) {
    const person = officials.byId.get(official)?.value;
    if (person !== undefined && role === 'speaker' && person.affiliation !== actor) {
      yield speaksForOther(positionIn(entry, 'officials', index), official, person.affiliation, actor);
    }
  }
}
