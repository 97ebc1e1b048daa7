import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyHistory, type History, type Step, step } from '../../../src/explorer/state/history.ts';
import { emptyView, reduce, type ShownLink, type ShownNode, type View } from '../../../src/explorer/state/view.ts';
import { visibleOf } from '../../../src/explorer/state/visible.ts';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const id = fc.constantFrom(...ids);
const node = fc.tuple(id, fc.option(id)).map(([one, broughtBy]) => nodeOf(one, broughtBy));
const link = fc
  .tuple(fc.constantFrom('l1', 'l2', 'l3', 'l4'), fc.constantFrom('PARTY_TO', 'INVOKES', 'CITES'), id, id)
  .map(([own, type, from, to]) => linkOf(own, type, from, to));
const arrival = fc
  .tuple(fc.array(node), fc.array(link))
  .map(([nodes, links]): Step => ({ kind: 'ARRIVE', nodes, links }));
const ofOne = id.map((one): Step => ({ kind: 'COLLAPSE', id: one }));
const ofSome = fc
  .tuple(fc.constantFrom('HIDE', 'PIN', 'KEEP_ONLY'), fc.array(id))
  .map(([kind, some]): Step => ({ kind, ids: some }));
const ofAll = fc.constantFrom<Step>(
  { kind: 'SHOW_HIDDEN' },
  { kind: 'UNDO' },
  { kind: 'REDO' },
  { kind: 'SET_DAY', day: null },
);
const steps = fc.array(fc.oneof(arrival, ofOne, ofSome, ofAll), { maxLength: 40 });

describe('the view of the explorer', () => {
  test('shows no link without both of its ends, whatever was done', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const { nodes, links } = visibleOf(run(done).view);
        const shown = new Set(nodes.map((one) => one.id));
        expect(links.filter(({ from, to }) => !shown.has(from) || !shown.has(to))).toEqual([]);
      }),
    );
  });

  test('is what it was after every step is undone and done again', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const history = run(done);
        const count = history.past.length;
        const back = repeat(history, { kind: 'UNDO' }, count);
        expect(back.past).toEqual([]);
        expect(repeat(back, { kind: 'REDO' }, count).view).toBe(history.view);
      }),
    );
  });

  test('collapses what an expansion brought, and what that brought in turn, but not what is pinned', () => {
    const view = reduce(emptyView, {
      kind: 'ARRIVE',
      nodes: [nodeOf('a', null), nodeOf('b', 'a'), nodeOf('c', 'b'), nodeOf('d', 'a'), nodeOf('e', null)],
      links: [],
    });
    const pinned = reduce(view, { kind: 'PIN', ids: ['d'] });
    expect(idsOf(reduce(pinned, { kind: 'COLLAPSE', id: 'a' }))).toEqual(['a', 'd', 'e']);
  });

  test('keeps only some nodes by hiding the others, and pins or unpins several at once', () => {
    const view = viewOf('a', 'b', 'c');
    const kept = reduce(view, { kind: 'KEEP_ONLY', ids: ['b'] });
    expect(visibleOf(kept).nodes.map((one) => one.id)).toEqual(['b']);
    const pinned = reduce(reduce(view, { kind: 'PIN', ids: ['a'] }), { kind: 'PIN', ids: ['a', 'b'] });
    expect([...pinned.pinned]).toEqual(['a', 'b']);
    expect([...reduce(pinned, { kind: 'PIN', ids: ['a', 'b'] }).pinned]).toEqual([]);
  });

  test('draws a recognition as one link between two states', () => {
    const recognition = { id: 'r', label: 'RECOGNITION', caption: '', broughtBy: null };
    const end = (type: string, to: string) => linkOf(type, type, 'r', to);
    const view = reduce(emptyView, {
      kind: 'ARRIVE',
      nodes: [nodeOf('a', null), nodeOf('b', null), recognition],
      links: [end('BY', 'a'), end('OF', 'b')],
    });
    const { nodes, links } = visibleOf(view);
    expect(nodes.map((one) => one.id)).toEqual(['a', 'b']);
    expect(links).toEqual([expect.objectContaining({ id: 'r', type: 'RECOGNITION', from: 'a', to: 'b' })]);
  });
});

function run(done: readonly Step[]): History {
  return done.reduce(step, emptyHistory);
}

function repeat(history: History, action: Step, count: number): History {
  return Array.from({ length: count }).reduce<History>((before) => step(before, action), history);
}

function viewOf(...names: readonly string[]): View {
  return reduce(emptyView, { kind: 'ARRIVE', nodes: names.map((name) => nodeOf(name, null)), links: [] });
}

function nodeOf(name: string, broughtBy: string | null): ShownNode {
  return { id: name, label: 'STATE', caption: name, broughtBy };
}

function linkOf(own: string, type: string, from: string, to: string): ShownLink {
  return { id: own, type, from, to, word: null, since: null, until: null, days: [], verified: true, sourceCount: 2 };
}

function idsOf(view: View): readonly string[] {
  return [...view.nodes.keys()];
}
