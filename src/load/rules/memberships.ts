import type { Membership } from '../../model/membership.ts';
import { idNotMadeOf, noOrganisation } from './errors.ts';
import { inOrder, intervalInOrder, positionIn, type Rule } from './rule.ts';

/** A membership is of an organisation, in days that are in order and lie within those of the organisation, and named after both sides. */
export const membershipRule: Rule<Membership> = function* (entry, { actors }) {
  const { id, actor, organisation, since, attestedOn } = entry.value;
  if (String(id) !== `${actor}--${organisation}`)
    yield idNotMadeOf(positionIn(entry, 'id'), id, `${actor}--${organisation}`);
  yield* intervalInOrder(entry, [], entry.value);
  const body = actors.byId.get(organisation)?.value;
  if (body === undefined) return;
  if (body.kind !== 'international_organisation' && body.kind !== 'grouping') {
    yield noOrganisation(positionIn(entry, 'organisation'), organisation);
  }
  const founding = { name: `the founding of "${organisation}"`, day: body.founded };
  const end = { name: `the end of "${organisation}"`, day: body.dissolved };
  for (const [key, day] of Object.entries({ since, attestedOn })) {
    const own = { name: `"${key}"`, day };
    yield* inOrder(positionIn(entry, key), founding, own);
    yield* inOrder(positionIn(entry, key), own, end);
  }
};
