/** What the pages of the whole feed of events select, in the words of each server. */
export const selection = 'slug date code quadClass initiator { slug name } target { slug name }';

export const peerSelection = 'id date code quadClass initiator { id name } target { id name }';

/** Joins an event `e` with its initiator `a` and its target `t`. */
export const ends = 'MATCH (e)<-[:INITIATED]-(a:Actor) OPTIONAL MATCH (e)-[:TARGETS]->(t:Actor)';

export const rowAsMap = `{
  slug: e.id, date: e.date, code: e.code, quadClass: e.quadClass, initiator: {slug: a.id, name: a.name},
  target: CASE WHEN t IS NULL THEN null ELSE {slug: t.id, name: t.name} END
}`;

export const rowAsList = '[e.id, e.date, e.code, e.quadClass, a.id, a.name, t.id, t.name]';

/** A row of the peer's answer, with the names of entente. */
export function renamed({ id, date, code, quadClass, initiator: [initiator], target: [target] }) {
  return { slug: id, date, code, quadClass, initiator: actor(initiator), target: target ? actor(target) : null };
}

/** A list, with its names put back. */
export function named([slug, date, code, quadClass, initiator, initiatorName, target, targetName]) {
  return {
    ...{ slug, date, code, quadClass, initiator: { slug: initiator, name: initiatorName } },
    target: target === null ? null : { slug: target, name: targetName },
  };
}

function actor({ id, name }) {
  return { slug: id, name };
}
