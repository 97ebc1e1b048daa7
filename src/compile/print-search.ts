import { searched } from './lucene.ts';
import type { Match, Rows } from './plan.ts';

/**
 * Lines that find nodes by full text. A quote counts for the statement or stance that it is quoted in. A name that is just
 * the words searched for is told apart here, since Lucene knows words and not where a name ends.
 */
export function printSearch({ number }: Rows, { param }: Extract<Match, { kind: 'search' }>): readonly string[] {
  const [node, score, exact] = [`n${number}`, `score${number}`, `exact${number}`];
  return [
    `UNWIND $${param}.queries AS query`,
    "CALL db.index.fulltext.queryNodes('search', query) YIELD node AS found, score AS points",
    `UNWIND CASE WHEN found:Quote THEN COLLECT { ${owners} RETURN owner } ELSE [found] END AS ${node}`,
    `WITH ${node}, max(points) AS ${score}`,
    `WHERE any(label IN labels(${node}) WHERE label IN $${param}.labels)`,
    `WITH ${node}, ${score}, coalesce(any(name IN ${names(node)}`,
    `  WHERE normalize(name, NFKD) =~ $${param}.exact), false) AS ${exact}`,
  ];
}

const owners = 'MATCH (found)<-[:QUOTES]-(owner:Stance|Statement)';

function names(node: string): string {
  const single = searched.filter(({ property }) => property !== 'aliases').map(({ property }) => `${node}.${property}`);
  return `[${single.join(', ')}] + coalesce(${node}.aliases, [])`;
}

/** Keys that come before the id: exact names first, then what answers best. */
export function searchOrder({ number }: Rows): readonly string[] {
  return [`exact${number} DESC`, `score${number} DESC`];
}

/** The name of how well a row answers. */
export function scoreName({ number }: Rows): string {
  return `score${number}`;
}
