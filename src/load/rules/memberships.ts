import type { Membership } from '../../model/membership.ts';
import { idMismatch, notAnOrganisation } from './errors.ts';
import { inOrder, intervalInOrder, positionIn, type Rule } from './rule.ts';

/** A membership is in an organisation, within the life of that organisation, with dates in order and an id made of both sides. */
export const membershipRule: Rule<Membership> = function* (entry, { actors }) {
  const { id, actor, organisation, since, attestedOn } = entry.value;
  if (String(id) !== `${actor}--${organisation}`)
    yield idMismatch(positionIn(entry, 'id'), id, `${actor}--${organisation}`);
  yield* intervalInOrder(entry, [], entry.value);
  const body = actors.byId.get(organisation)?.value;
  if (body === undefined) return;
  if (body.kind !== 'international_organisation' && body.kind !== 'grouping') {
    yield notAnOrganisation(positionIn(entry, 'organisation'), organisation);
  }
  const founding = { name: `the founding of "${organisation}"`, day: body.founded };
  const end = { name: `the end of "${organisation}"`, day: body.dissolved };
  for (const [key, day] of Object.entries({ since, attestedOn })) {
    const own = { name: `"${key}"`, day };
    yield* inOrder(positionIn(entry, key), founding, own);
    yield* inOrder(positionIn(entry, key), own, end);
  }
};
