import type { Graph } from '../../src/graph/graph.ts';

const members = ['JP,Japan', 'CN,China', 'RU,Russia', 'FR,France', 'BR,Brazil', 'BT,Bhutan', 'IN,India'];
const choices = ['yes', 'no', 'abstain'];

/** Roll calls in which every member votes: `count` of them, from a number on, make seven times as many votes. */
export function rollCalls(count: number, from = 1): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: count }, (_, index) => index + from);
  const calls = numbers.map((number) => `${number},70,0,2015-11-05,R/70/${number},,,SHORT,long`);
  const votes = numbers.flatMap((number) =>
    members.map((member, index) => {
      const [code, name] = member.split(',');
      return `${number},${name},${code},${choices[(number + index) % 3]}`;
    }),
  );
  return {
    'un_roll_calls.csv': `rcid,session,importantvote,date,unres,amend,para,short,descr\n${calls.join('\n')}\n`,
    'un_votes.csv': `rcid,country,country_code,vote\n${votes.join('\n')}\n`,
  };
}

/** How many roll calls and votes the set has, and how many pairs of a member and a roll call. */
export async function countVotes(graph: Graph): Promise<readonly unknown[]> {
  const text = `MATCH (r:RollCall {dataset: 'unvotes'}) OPTIONAL MATCH (a)-[v:VOTED {dataset: 'unvotes'}]->(r)
    WITH count(DISTINCT r) AS calls, count(v) AS votes, count(DISTINCT a.id + ' ' + r.id) AS pairs RETURN [calls, votes, pairs]`;
  const [row] = await graph.read(text, {});
  return row as readonly unknown[];
}
