import { compareTexts } from '../../kit/compare-texts.ts';
import type { Projection } from '../../projection/projection.ts';
import { type DayWindow, mayLieIn } from './day-window.ts';
import type { Take } from './take.ts';

/** The largest intensity on the scale of Goldstein, for conflict as for cooperation. */
const UTMOST = 10;

/**
 * The latest events that an actor began among those that may be from a stretch of days and have an intensity, so many at the most, the
 * last first. What has no target is done to nobody in the graph.
 */
export function eventsBy(graph: Projection, actor: number, days: DayWindow, most: number): readonly Take[] {
  const links = Array.from(graph.links(actor, 'OUT', 'INITIATED'));
  const takes = links.flatMap((link) => takeOfEvent(graph, actor, graph.to(link), days) ?? []);
  return takes.toSorted(compareLatest).slice(0, most);
}

function takeOfEvent(graph: Projection, actor: number, event: number, days: DayWindow): Take | undefined {
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

function compareLatest({ day: one, ref }: Take, { day: other, ref: otherRef }: Take): number {
  return compareTexts(other.earliest, one.earliest) || compareTexts(otherRef.id, ref.id);
}
