import { compareTexts } from '../../kit/compare-texts.ts';
import { type LazyList, lazyList } from '../../kit/lazy-list.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import { writtenAndLatest } from './day-of.ts';

/** A stance of another actor that goes the other way on the same proposition. */
export interface OpposedStance {
  readonly stance: NodeRef;
  readonly actor: NodeRef;
  readonly proposition: NodeRef;
  /** The stance that it stands against. */
  readonly against: NodeRef;
  readonly position: string;
  readonly date: string;
}

/** Stances of others on the same propositions as some stances, with the opposite polarity, the latest first. */
export function opposedStances(view: View, stances: readonly number[]): LazyList<OpposedStance> {
  const { graph } = view;
  const found = stances.flatMap((against) => oppositionsTo(view, against)).toSorted(latestFirst);
  return lazyList(found, ({ stance, actor, proposition, against }) => ({
    stance: refWithLabel(graph, 'Stance', stance),
    actor: refWithLabel(graph, 'Actor', actor),
    proposition: refWithLabel(graph, 'Proposition', proposition),
    against: refWithLabel(graph, 'Stance', against),
    position: graph.nodeFacts(stance).position ?? '',
    date: writtenAndLatest(graph, stance).written,
  }));
}

/** A stance and the one that it stands against. */
interface Opposition {
  readonly stance: number;
  readonly actor: number;
  readonly proposition: number;
  readonly against: number;
  /** The last whole day that the day of the stance can mean. */
  readonly latest: string;
}

function oppositionsTo({ graph, has }: View, against: number): readonly Opposition[] {
  const holders = neighboursAlong(graph, against, 'IN', 'HOLDS');
  const isOther = (actor: number) => !holders.includes(actor);
  return neighboursAlong(graph, against, 'OUT', 'ABOUT').flatMap((proposition) =>
    neighboursAlong(graph, proposition, 'IN', 'ABOUT')
      .filter((stance) => isOpposite(graph, stance, against) && has(stance))
      .flatMap((stance) => {
        const { latest } = writtenAndLatest(graph, stance);
        const others = neighboursAlong(graph, stance, 'IN', 'HOLDS').filter(isOther);
        return others.map((actor) => ({ stance, actor, proposition, against, latest }));
      }),
  );
}

/** Whether two stances are on opposite sides; one that takes no side is on neither, and what is no stance has no polarity. */
function isOpposite(graph: Projection, one: number, other: number): boolean {
  const [side, otherSide] = [one, other].map((stance) => Math.sign(graph.nodeFacts(stance).polarity ?? 0));
  return (side ?? 0) * (otherSide ?? 0) < 0;
}

function latestFirst(one: Opposition, other: Opposition): number {
  return (
    compareTexts(other.latest, one.latest) ||
    one.stance - other.stance ||
    one.against - other.against ||
    one.proposition - other.proposition ||
    one.actor - other.actor
  );
}
