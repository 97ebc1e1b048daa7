import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/explorer/canvas/drawing.ts';
import { type Certainty, type DayView, levels } from '../../../src/explorer/state/day.ts';
import { emptyView, reduce, type ShownLink, type ShownNode, type View } from '../../../src/explorer/state/view.ts';
import { visibleOf } from '../../../src/explorer/state/visible.ts';

const ids = ['a', 'b', 'c', 'd'] as const;
const judgement = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...levels)))
  .map((pairs) => new Map<string, Certainty>(pairs));
const anyDay = fc.record({
  date: fc.constant('2025-12-28'),
  from: fc.constant('2016'),
  certainty: fc.constantFrom(...levels),
  holds: judgement,
  before: judgement,
});

describe('a view on a day', () => {
  test('shows what reaches the certainty, and a stricter one never shows more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const shown = levels.map((certainty) => shownOn({ ...day, from: null, before: null, certainty }));
        const wanted = levels.map((_, at) =>
          ids.filter((id) => levels.slice(0, at + 1).some((level) => day.holds.get(id) === level)),
        );
        expect(shown).toEqual(wanted);
      }),
    );
  });

  test('judges at once what arrives while a day is set', () => {
    const view = reduce(viewOf('a'), { kind: 'SET_DAY', day: dayOf({ a: 'CERTAIN' }) });
    const arrived = reduce(view, {
      kind: 'ARRIVE',
      nodes: [nodeOf('b'), nodeOf('c')],
      links: [],
      day: dayOf({ b: 'PRESUMED' }),
    });
    const { nodes, left } = visibleOf(arrived);
    expect([nodes.map(({ id }) => id), left.onDay]).toEqual([['a', 'b'], 1]);
  });

  test('does not take the judgement of another day for its own', () => {
    const view = reduce(viewOf('a'), { kind: 'SET_DAY', day: dayOf({ a: 'CERTAIN' }) });
    const other = { ...dayOf({ b: 'CERTAIN' }), date: '1972-03-13' };
    const arrived = reduce(view, { kind: 'ARRIVE', nodes: [nodeOf('b')], links: [], day: other });
    expect(visibleOf(arrived).nodes.map(({ id }) => id)).toEqual(['a']);
  });

  test('marks what holds on one of two days alone, and shows what holds on either', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [now, then] = [day.holds, day.before].map((holds) =>
          shownOn({ ...day, holds, from: null, before: null }),
        );
        const { nodes, marks } = visibleOf(reduce(viewOf(...ids), { kind: 'SET_DAY', day }));
        expect(nodes.map(({ id }) => id)).toEqual(ids.filter((id) => now?.includes(id) || then?.includes(id)));
        expect([...marks]).toEqual(
          nodes.flatMap(({ id }) => {
            if (now?.includes(id) === then?.includes(id)) return [];
            return [[id, now?.includes(id) ? 'BEGAN' : 'ENDED']];
          }),
        );
      }),
    );
  });
});

describe('a line', () => {
  test.each([
    [{}, 'SOLID'],
    [{ until: '1979-12-31' }, 'SOLID'],
    [{ sourceCount: 1 }, 'DOTTED'],
    [{ sourceCount: 0, verified: null }, 'DOTTED'],
    [{ verified: false }, 'DASHED'],
  ] as const)('of a link with %o is %s', (facts, line) => {
    expect(lineOf(doubtsOf(facts, null))).toBe(line);
  });

  test('is dashed on a day on which the link is not certain, and not on one on which it is', () => {
    const lines = levels.map((level) => lineOf(doubtsOf({}, dayOf({ a: 'CERTAIN', b: 'CERTAIN', link: level }))));
    expect(lines).toEqual(['SOLID', 'DASHED', 'DASHED']);
  });
});

function doubtsOf(facts: Partial<ShownLink>, day: DayView | null) {
  const link: ShownLink = {
    id: 'link',
    type: 'PARTY_TO',
    from: 'a',
    to: 'b',
    word: null,
    since: null,
    until: null,
    days: [],
    verified: true,
    sourceCount: 2,
    ...facts,
  };
  const view = reduce(emptyView, { kind: 'ARRIVE', nodes: [nodeOf('a'), nodeOf('b')], links: [link] });
  return visibleOf(reduce(view, { kind: 'SET_DAY', day })).doubts.get('link') ?? [];
}

function shownOn(day: DayView): readonly string[] {
  return visibleOf(reduce(viewOf(...ids), { kind: 'SET_DAY', day })).nodes.map(({ id }) => id);
}

function dayOf(holds: Readonly<Record<string, Certainty>>): DayView {
  return {
    date: '2025-12-28',
    from: null,
    certainty: 'POSSIBLE',
    holds: new Map(Object.entries(holds)),
    before: null,
  };
}

function viewOf(...names: readonly string[]): View {
  return reduce(emptyView, { kind: 'ARRIVE', nodes: names.map(nodeOf), links: [] });
}

function nodeOf(id: string): ShownNode {
  return { id, label: 'STATE', caption: id, broughtBy: null };
}
