/** The fields that pages of the whole feed select from entente; the peer's follow. */
export const selection = 'slug date code quadClass initiator { slug name } target { slug name }';

export const peerSelection = 'id date code quadClass initiator { id name } target { id name }';

/** Matches the initiator `a` and the target `t` of an event `e`. */
export const ends = 'MATCH (e)<-[:INITIATED]-(a:Actor) OPTIONAL MATCH (e)-[:TARGETS]->(t:Actor)';

export const rowAsMap = `{
  slug: e.id, date: e.date, code: e.code, quadClass: e.quadClass, initiator: {slug: a.id, name: a.name},
  target: CASE WHEN t IS NULL THEN null ELSE {slug: t.id, name: t.name} END
}`;

export const rowAsList = '[e.id, e.date, e.code, e.quadClass, a.id, a.name, t.id, t.name]';

/** Maps an event of the peer to the names of entente. */
export function renamed({ id, date, code, quadClass, initiator: [initiator], target: [target] }) {
  return { slug: id, date, code, quadClass, initiator: actor(initiator), target: target ? actor(target) : null };
}

/** Maps a positional list to the names of entente. */
export function named([slug, date, code, quadClass, initiator, initiatorName, target, targetName]) {
  return {
    ...{ slug, date, code, quadClass, initiator: { slug: initiator, name: initiatorName } },
    target: target === null ? null : { slug: target, name: targetName },
  };
}

function actor({ id, name }) {
  return { slug: id, name };
}
