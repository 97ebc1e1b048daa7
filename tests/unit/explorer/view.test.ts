import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyHistory, type History, type Step, step } from '../../../src/explorer/state/history.ts';
import { emptyView, reduce, type ShownNode, type View } from '../../../src/explorer/state/view.ts';
import { visibleOf } from '../../../src/explorer/state/visible.ts';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const id = fc.constantFrom(...ids);
const node = fc.tuple(id, fc.option(id)).map(([one, broughtBy]) => nodeOf(one, broughtBy));
const link = fc
  .tuple(fc.constantFrom('l1', 'l2', 'l3', 'l4'), fc.constantFrom('PARTY_TO', 'INVOKES', 'CITES'), id, id)
  .map(([own, type, from, to]) => ({ id: own, type, from, to, word: null, since: null, until: null }));
const arrival = fc
  .tuple(fc.array(node), fc.array(link))
  .map(([nodes, links]): Step => ({ kind: 'ARRIVE', nodes, links }));
const ofOne = fc.tuple(fc.constantFrom('COLLAPSE', 'HIDE', 'PIN'), id).map(([kind, one]): Step => ({ kind, id: one }));
const ofAll = fc.constantFrom<Step>(
  { kind: 'SHOW_HIDDEN' },
  { kind: 'UNDO' },
  { kind: 'REDO' },
  { kind: 'SET_DAY', day: null },
);
const steps = fc.array(fc.oneof(arrival, ofOne, ofAll), { maxLength: 40 });

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
    const pinned = reduce(view, { kind: 'PIN', id: 'd' });
    expect(idsOf(reduce(pinned, { kind: 'COLLAPSE', id: 'a' }))).toEqual(['a', 'd', 'e']);
  });

  test('draws a recognition as one link between two states', () => {
    const recognition = { id: 'r', label: 'RECOGNITION', caption: '', broughtBy: null };
    const end = (type: string, to: string) =>
      ({ id: type, type, from: 'r', to, word: null, since: '1972', until: null }) as const;
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

function nodeOf(name: string, broughtBy: string | null): ShownNode {
  return { id: name, label: 'STATE', caption: name, broughtBy };
}

function idsOf(view: View): readonly string[] {
  return [...view.nodes.keys()];
}
