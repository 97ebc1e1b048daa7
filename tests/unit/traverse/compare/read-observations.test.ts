import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Day } from '../../../../src/model/days.ts';
import { lifetimeOf, ownDaysOf } from '../../../../src/model/validity.ts';
import type { Projection } from '../../../../src/projection/projection.ts';
import { eventsBy } from '../../../../src/traverse/compare/events.ts';
import { votesBy } from '../../../../src/traverse/compare/votes.ts';
import type { DayWindow } from '../../../../src/traverse/day-window.ts';
import type { PlainGraph } from '../../projection/build-projection.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { dated, days } from '../../projection/draw.ts';
import { graphOf, rollCalls } from '../votes/drawn-votes.ts';

const someDay = fc.constantFrom(...days);
const someWindow: fc.Arbitrary<DayWindow> = fc.record({
  from: fc.option(someDay.map((day) => boundsOf(day).earliest)),
  to: fc.option(someDay.map((day) => boundsOf(day).latest)),
});

/** What an actor did on an item on a day, by a record with an id. */
interface Act {
  readonly id: string;
  readonly item: string;
  readonly value: number;
  readonly date: Day;
}

/** The acts that may be from a stretch of days, the last first: by the first day that each can mean, then by id. */
function latestOf(acts: readonly Act[], { from, to }: DayWindow, most: number): readonly Act[] {
  const inside = acts.filter(({ date }) => {
    const { earliest, latest } = boundsOf(date);
    return (from === null || from <= latest) && (to === null || earliest <= to);
  });
  const orderOf = ({ date, id }: Act) => `${boundsOf(date).earliest} ${id}`;
  return inside.toSorted((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1)).slice(0, most);
}

function numberOf(graph: Projection, id: string): number {
  return graph.find({ label: 'Actor', id }) ?? -1;
}

const values = { yes: 1, abstain: 0, no: -1 };

describe('votes to align', () => {
  test('are the latest of the actor in roll calls that have a day and may be from the window', () => {
    fc.assert(
      fc.property(rollCalls, someWindow, fc.integer({ min: 1, max: 12 }), (given, window, most) => {
        const graph = buildProjection(graphOf(given));
        const acts = given.flatMap(({ id, date, votes: { a } }) =>
          date === null || a === undefined ? [] : [{ id, item: id, value: values[a], date }],
        );
        const takes = votesBy(graph, numberOf(graph, 'a'), window, most);
        expect(takes).toEqual(
          latestOf(acts, window, most).map(({ id, item, value, date }) => ({
            ...{ actor: 'a', item, value, day: boundsOf(date), ref: { label: 'RollCall', id } },
            life: lifetimeOf(ownDaysOf('RollCall'), dated('date', date)),
          })),
        );
      }),
    );
  });
});

/** An event of a test; null: not found. */
interface DrawnEvent {
  readonly date: Day | null;
  readonly target: string | null;
  readonly intensity: number | null;
}

const events: fc.Arbitrary<readonly DrawnEvent[]> = fc.array(
  fc.record({
    date: fc.option(someDay, { freq: 9 }),
    target: fc.option(fc.constantFrom('b', 'c'), { freq: 5 }),
    intensity: fc.option(fc.constantFrom(-10, -4.4, 0, 1, 8.3), { freq: 5 }),
  }),
  { maxLength: 14 },
);

const idOf = (at: number) => `e${(at * 7) % 15}`;

function eventGraph(given: readonly DrawnEvent[]): PlainGraph {
  const state = (id: string) => ({ label: 'State', id }) as const;
  const event = (at: number) => ({ label: 'Event', id: idOf(at) }) as const;
  return {
    nodes: [
      ...['a', 'b', 'c'].map((id) => ({ ...state(id), values: {} })),
      ...given.map(({ date, intensity }, at) => ({ ...event(at), values: { intensity, ...dated('date', date) } })),
    ],
    links: given.flatMap(({ target }, at) => [
      { type: 'INITIATED' as const, from: state('a'), to: event(at), values: {} },
      ...(target === null ? [] : [{ type: 'TARGETS' as const, from: event(at), to: state(target), values: {} }]),
    ]),
  };
}

describe('events to align', () => {
  test('are the latest that the actor began, each towards its target by a tenth of its intensity', () => {
    fc.assert(
      fc.property(events, someWindow, fc.integer({ min: 1, max: 12 }), (given, window, most) => {
        const graph = buildProjection(eventGraph(given));
        const acts = given.flatMap(({ date, target, intensity }, at) =>
          date === null || target === null || intensity === null
            ? []
            : [{ id: idOf(at), item: target, value: intensity / 10, date }],
        );
        const takes = eventsBy(graph, numberOf(graph, 'a'), window, most);
        expect(takes).toEqual(
          latestOf(acts, window, most).map(({ id, item, value, date }) => ({
            ...{ actor: 'a', item, value, day: boundsOf(date), ref: { label: 'Event', id } },
            life: expect.objectContaining(lifetimeOf(ownDaysOf('Event'), dated('date', date))),
          })),
        );
      }),
    );
  });
});
