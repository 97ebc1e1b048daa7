import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Day } from '../../../../src/model/days.ts';
import type { PlainLink, PlainNode } from '../../../../src/projection/plain-graph.ts';
import { viewOf } from '../../../../src/projection/view.ts';
import { contestOf, MAX_CONTESTING, type ReplyKind } from '../../../../src/traverse/evidence/contest.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { askedDays, type DrawnGraph, dated, days } from '../../projection/draw.ts';
import { seenOn } from '../../projection/slow-view.ts';

const kinds = ['rejects', 'warns', 'repeats'] as const satisfies readonly ReplyKind[];

/** Stances of three actors on two propositions, and statements that answer each other, made on behalf of these actors. */
const anyGraph: fc.Arbitrary<DrawnGraph> = fc
  .record({
    stances: fc.array(
      fc.record({
        actor: fc.nat(2),
        proposition: fc.nat(1),
        polarity: fc.constantFrom(-1, -0.5, 0, 0.5, 1, null),
        day: fc.constantFrom(...days),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    statements: fc.array(fc.record({ actor: fc.option(fc.nat(2)), day: fc.constantFrom(...days) }), {
      minLength: 2,
      maxLength: 6,
    }),
    replies: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), kind: fc.constantFrom(...kinds) }), { maxLength: 10 }),
  })
  .map(({ stances, statements, replies }) => ({
    nodes: [
      ...[0, 1, 2].map((at) => node('State', `a${at}`)),
      ...[0, 1].map((at) => node('Proposition', `p${at}`)),
      ...stances.map(({ polarity, day }, at) =>
        node('Stance', `s${at}`, { position: 'endorses', polarity, ...dated('date', day) }),
      ),
      ...statements.map(({ day }, at) => node('Statement', `t${at}`, dated('date', day))),
    ],
    links: [
      ...stances.map(({ actor }, at) => link('HOLDS', ['State', `a${actor}`], ['Stance', `s${at}`])),
      ...stances.map(({ proposition }, at) => link('ABOUT', ['Stance', `s${at}`], ['Proposition', `p${proposition}`])),
      ...statements.flatMap(({ actor }, at) =>
        actor === null ? [] : [link('ON_BEHALF_OF', ['Statement', `t${at}`], ['State', `a${actor}`])],
      ),
      ...replies.map(({ from, to, kind }) =>
        link(
          'RESPONDS_TO',
          ['Statement', `t${from % statements.length}`],
          ['Statement', `t${to % statements.length}`],
          { kind },
        ),
      ),
    ],
  }));

function node(label: PlainNode['label'], id: string, values: PlainNode['values'] = {}): PlainNode {
  return { label, id, values };
}

function link(
  type: PlainLink['type'],
  [fromLabel, from]: readonly [PlainNode['label'], string],
  [toLabel, to]: readonly [PlainNode['label'], string],
  values: PlainLink['values'] = {},
): PlainLink {
  return { type, from: { label: fromLabel, id: from }, to: { label: toLabel, id: to }, values };
}

describe('what stands against a fact, on any graph and day', () => {
  test('are the stances of others with the other sign that are seen, the latest first', () => {
    fc.assert(
      fc.property(anyGraph, askedDays, fc.subarray(['s0', 's1']), (plain, day, own) => {
        const view = viewOf(buildProjection(plain), day);
        const { stances } = contestOf(view, { stances: own, statement: null, claims: [] }, []);
        expect(stances.map(({ stance, against, actor }) => [stance.id, against.id, actor.id])).toEqual(
          own.flatMap((id) => opposedBySearch(plain, seenOn(plain, day), id)).toSorted(byLatest(plain)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('are the answers of some kinds that are seen, the latest first', () => {
    fc.assert(
      fc.property(anyGraph, askedDays, fc.subarray([...kinds]), (plain, day, asked) => {
        const view = viewOf(buildProjection(plain), day);
        const { replies } = contestOf(view, { stances: [], statement: 't0', claims: [] }, asked);
        const seen = seenOn(plain, day).nodes.map(({ id }) => id);
        const expected = plain.links
          .filter(({ type, to, values }) => type === 'RESPONDS_TO' && to.id === 't0' && includes(asked, values.kind))
          .filter(({ from }) => seen.includes(from.id))
          .map(({ from, values }) => [from.id, String(values.kind), behalfOf(plain, from.id)]);
        expect(replies.map(({ statement, kind, actor }) => [statement.id, kind, actor?.id ?? ''])).toEqual(
          expected.toSorted(byLatest(plain)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is listed up to a number, and there is more where that is not all', () => {
    const count = MAX_CONTESTING + 1;
    const ids = Array.from({ length: count }, (_, at) => `t${at + 1}`);
    const graph = buildProjection({
      nodes: [node('Statement', 't0'), ...ids.map((id) => node('Statement', id, dated('date', '2000' as Day)))],
      links: ids.map((id) => link('RESPONDS_TO', ['Statement', id], ['Statement', 't0'], { kind: 'warns' })),
    });
    const { replies, more } = contestOf(viewOf(graph, undefined), { stances: [], statement: 't0', claims: [] }, [
      'warns',
    ]);
    expect([replies.length, more]).toEqual([MAX_CONTESTING, true]);
  });
});

function opposedBySearch({ nodes, links }: DrawnGraph, seen: DrawnGraph, id: string): readonly string[][] {
  const endOf = (type: string, start: string) => links.find((one) => one.type === type && one.from.id === start)?.to.id;
  const holderOf = (stance: string) => links.find((one) => one.type === 'HOLDS' && one.to.id === stance)?.from.id;
  const sideOf = (stance: string) => Number(nodes.find((one) => one.id === stance)?.values.polarity ?? 0);
  return seen.nodes
    .filter(({ label, id: other }) => label === 'Stance' && endOf('ABOUT', other) === endOf('ABOUT', id))
    .filter(({ id: other }) => holderOf(other) !== holderOf(id))
    .filter(({ id: other }) => Math.min(sideOf(other), sideOf(id)) < 0 && Math.max(sideOf(other), sideOf(id)) > 0)
    .map(({ id: other }) => [other, id, holderOf(other) ?? '']);
}

function behalfOf({ links }: DrawnGraph, statement: string): string {
  return links.find(({ type, from }) => type === 'ON_BEHALF_OF' && from.id === statement)?.to.id ?? '';
}

/** By the last day that the day of the first in a line can mean, the latest first, then by the names in the line. */
function byLatest({ nodes }: DrawnGraph) {
  const latestOf = (line: readonly string[]) =>
    // Every stance and statement is drawn with a day.
    boundsOf(nodes.find(({ id }) => id === line[0])?.values.date as Day).latest;
  return (one: readonly string[], other: readonly string[]) =>
    latestOf(one) === latestOf(other) ? (one.join() < other.join() ? -1 : 1) : latestOf(one) < latestOf(other) ? 1 : -1;
}

function includes(asked: readonly string[], kind: unknown): boolean {
  return typeof kind === 'string' && asked.includes(kind);
}
