import type { Match, Rows } from './plan.ts';

/**
 * The lines before the match that put the id of today in the place of a former one; what is no former id stays as it is.
 * The noun is part of the text: an id that a pact had once leads to no state.
 */
export function printFormer(rows: Rows, match: Extract<Match, { kind: 'id' | 'named' }>): readonly string[] {
  const old = `old${rows.number}`;
  if (match.kind === 'named')
    return [
      `OPTIONAL MATCH (${old}:FormerId)`,
      `WHERE ${old}.id IN $${match.param}.ids`,
      `WITH collect(${old}) AS ${formerName(rows)}, $${match.param}.ids + collect(${old}.now) AS ${idsName(rows)}`,
    ];
  return [
    `OPTIONAL MATCH (${old}:FormerId {id: $${match.param}})`,
    `WHERE ${old}.noun IN [${match.nouns.map((noun) => `'${noun}'`).join(', ')}]`,
    `WITH coalesce(${old}.now, $${match.param}) AS ${idName(rows)}`,
  ];
}

/** The former ids of a node that is asked for by ids. */
export function formerIds(rows: Rows): string {
  const node = `n${rows.number}`;
  return `[old IN ${formerName(rows)} WHERE old.now = ${node}.id AND old.noun IN labels(${node}) | old.id]`;
}

/** The name of the one id that is looked up. */
export function idName({ number }: Rows): string {
  return `id${number}`;
}

/** The name of all ids that are looked up. */
export function idsName({ number }: Rows): string {
  return `ids${number}`;
}

function formerName({ number }: Rows): string {
  return `former${number}`;
}
