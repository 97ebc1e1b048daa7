import { compareTexts } from '../../kit/compare-texts.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, mayLieIn } from '../day-window.ts';
import type { Observation } from './observation.ts';

/** The largest intensity on the scale of Goldstein, for conflict as for cooperation. */
const UTMOST = 10;

/**
 * The latest events that an actor initiated within a period, latest first, up to a limit. Events without an intensity or without a target
 * in the graph are left out.
 */
export function eventsBy(graph: Projection, actor: number, days: DayWindow, most: number): readonly Observation[] {
  const links = Array.from(graph.links(actor, 'OUT', 'INITIATED'));
  const observations = links.flatMap((link) => observationOfEvent(graph, actor, graph.to(link), days) ?? []);
  return observations.toSorted(compareLatest).slice(0, most);
}

function observationOfEvent(graph: Projection, actor: number, event: number, days: DayWindow): Observation | undefined {
  const life = graph.nodeLife(event);
  const day = life?.since ?? null;
  const { intensity } = graph.nodeFacts(event);
  const [target] = graph.links(event, 'OUT', 'TARGETS');
  if (life === null || day === null || intensity === null || target === undefined || !mayLieIn(day, days))
    return undefined;
  return {
    actor: graph.id(actor),
    item: graph.id(graph.to(target)),
    value: intensity / UTMOST,
    day,
    life,
    ref: { label: 'Event', id: graph.id(event) },
  };
}

function compareLatest({ day: one, ref }: Observation, { day: other, ref: otherRef }: Observation): number {
  return compareTexts(other.earliest, one.earliest) || compareTexts(otherRef.id, ref.id);
}
