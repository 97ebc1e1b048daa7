import type { SeedError } from '../../errors.ts';
import type { Stance } from '../../model/stance.ts';
import type { Entry } from '../check-shape.ts';
import type { Facts } from '../facts.ts';
import {
  idMismatch,
  positionNotAllowed,
  statedByOther,
  statementAboutOther,
  statementByOther,
  wrongPolarity,
} from './errors.ts';
import { quoteIsShort } from './quotes.ts';
import { coverageHolds, inOrder, positionIn, type Rule } from './rule.ts';

/** A stance takes an allowed position with the polarity of that position; its basis fits who stated it, and its statement or pact expresses it. */
export const stanceRule: Rule<Stance> = function* (entry, facts) {
  const { id, actor, proposition, date, validTo, lastCovered, quote } = entry.value;
  const expected = `${actor}--${proposition}--${date}`;
  if (String(id) !== expected) yield idMismatch(positionIn(entry, 'id'), id, expected);
  const begun = { name: '"date"', day: date };
  yield* inOrder(positionIn(entry, 'validTo'), begun, { name: '"validTo"', day: validTo });
  yield* coverageHolds(positionIn(entry, 'lastCovered'), lastCovered, [begun], validTo);
  yield* positionIsAllowed(entry, facts);
  yield* basisHolds(entry);
  yield* expressionHolds(entry, facts);
  yield* quoteIsShort(entry, ['quote', 'text'], quote?.text ?? null);
};

function* positionIsAllowed(entry: Entry<Stance>, { propositions }: Facts): Iterable<SeedError> {
  const { proposition, position, polarity } = entry.value;
  const allowed = propositions.byId.get(proposition)?.value.positions;
  const taken = allowed?.find(({ id }) => id === position);
  if (allowed !== undefined && taken === undefined) {
    yield positionNotAllowed(
      positionIn(entry, 'position'),
      proposition,
      position,
      allowed.map(({ id }) => id),
    );
  }
  if (taken !== undefined && taken.polarity !== polarity) {
    yield wrongPolarity(positionIn(entry, 'polarity'), position, polarity, taken.polarity);
  }
}

function* basisHolds(entry: Entry<Stance>): Iterable<SeedError> {
  const { actor, basis, statedBy } = entry.value;
  const isOwn = basis === 'own_words' || basis === 'document';
  const isOther = basis === 'counterpart_account' || basis === 'reported_by_opponent';
  if (isOwn && statedBy !== actor) yield statedByOther(positionIn(entry, 'statedBy'), basis, true);
  if (isOther && (statedBy === null || statedBy === actor))
    yield statedByOther(positionIn(entry, 'statedBy'), basis, false);
}

function* expressionHolds(entry: Entry<Stance>, { statements, pacts }: Facts): Iterable<SeedError> {
  const { actor, proposition, date, viaStatement, viaPact } = entry.value;
  const at = positionIn(entry, 'viaStatement');
  const statement = viaStatement === null ? undefined : statements.byId.get(viaStatement)?.value;
  if (statement !== undefined) {
    if (statement.actor !== actor) yield statementByOther(at, statement.id, statement.actor);
    if (!statement.about.includes(proposition)) yield statementAboutOther(at, statement.id, proposition);
    yield* inOrder(at, { name: `"${statement.id}"`, day: statement.date }, { name: 'this stance', day: date });
  }
  const signed = viaPact === null ? undefined : pacts.byId.get(viaPact)?.value.signed;
  yield* inOrder(
    positionIn(entry, 'viaPact'),
    { name: `the signing of "${viaPact}"`, day: signed },
    { name: 'this stance', day: date },
  );
}
