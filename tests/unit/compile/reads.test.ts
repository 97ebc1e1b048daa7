import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { readsOf } from '../../../src/compile/reads.ts';
import { sizesOf } from '../../../src/compile/sizes.ts';
import { boundRoots } from './compiled.ts';

/** A graph in which a few states voted much more often than the others. */
const degrees = new Map([
  ['State nodes', 200],
  ['RollCall nodes', 6_000],
  ['Event nodes', 90_000],
  ['VOTED links', 800_000],
  ['VOTED out', 5_900],
  ['VOTED out typical', 5_000],
  ['VOTED in', 193],
  ['VOTED in typical', 150],
  ['INITIATED links', 90_000],
  ['INITIATED in', 1],
  ['INITIATED in typical', 1],
  ['HOLDS links', 400],
  ['HOLDS out', 17],
  ['HOLDS out typical', 9],
]);

/** What is read to find the rows of a query, and the list that most is read for. */
function readsFor(query: string) {
  const [root] = boundRoots(schema, query);
  const [bound] = root?.kind === 'graph' ? root.reads : [];
  if (bound === undefined) throw new TypeError('no text answers this');
  const { read, params } = bound;
  return readsOf(read.plan, { params, sizes: sizesOf(params, degrees), degrees });
}

describe('what is read to find rows', () => {
  test('is a page where an index gives its order, and every row where a filter looks at each', () => {
    expect(readsFor('{ events(first: 20) { nodes { slug } } }').reads).toBeLessThan(50);
    expect(readsFor('{ events(first: 20, where: { date: { after: "2018" } }) { nodes { slug } } }').reads).toBeLessThan(
      50,
    );
    expect(readsFor('{ events(first: 20, where: { code: ["010"] }) { nodes { slug } } }')).toMatchObject({
      reads: 90_000,
    });
  });

  test('is every link of a node, however few are shown of them', () => {
    const one = readsFor('{ state(by: { id: "japan" }) { votes(first: 1) { nodes { slug } } } }');
    expect(one.reads).toBeGreaterThanOrEqual(2 * 5_900);
    expect(one.reads).toBeLessThan(2 * 6_000);
  });

  test('is no more than all links of the graph, since each state is there once', () => {
    const all = readsFor('{ states(first: 200) { nodes { votes(first: 1) { nodes { slug } } } } }');
    expect(all.reads).toBeGreaterThanOrEqual(2 * 800_000);
    expect(all.reads).toBeLessThan(2 * 805_000);
    expect(all.at).toBe('states.nodes.votes');
  });

  test('is a part of the nodes where an index seeks a stored id, and every one where no index does', () => {
    const of = (where: string) => readsFor(`{ events(first: 1, where: { ${where} }) { nodes { slug } } }`).reads;
    expect(of('initiator: { ids: ["State:japan"] }')).toBeLessThan(50);
    expect(of('initiator: { ids: ["State:japan"] }, code: ["010"]')).toBe(9_000);
    expect(of('initiator: { ids: ["State:japan", "State:china"] }')).toBeGreaterThanOrEqual(90_000);
  });

  test('is what a filter follows for every row that it looks at', () => {
    const { reads } = readsFor('{ rollCalls(first: 1, where: { votes: { words: "x" } }) { nodes { slug } } }');
    expect(reads).toBeGreaterThan(800_000);
    const further = readsFor(
      '{ rollCalls(first: 1, where: { votes: { stances: { date: { after: "2000" } } } }) { nodes { slug } } }',
    );
    expect(further.reads).toBeGreaterThanOrEqual(800_000 + 6_000 * 400);
    const none = readsFor('{ rollCalls(first: 1, where: { none: { votes: { words: "x" } } }) { nodes { slug } } }');
    expect(none.reads).toBe(reads);
  });

  test('is one for the total of a whole list, and every row for that of a filtered one', () => {
    expect(readsFor('{ events(first: 0) { totalCount } }').reads).toBeLessThan(5);
    expect(readsFor('{ events(first: 0, where: { code: ["010"] }) { totalCount } }').reads).toBeGreaterThanOrEqual(
      90_000,
    );
  });
});
