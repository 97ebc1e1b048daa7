import type { AskedDay } from '../../../../src/model/node-ref.ts';
import type { PlainNode } from '../../../../src/projection/plain-graph.ts';
import { type Dated, datedIn, hadHappened, mayLieBetween } from '../../../oracle/dated-facts.ts';
import type { DrawnGraph } from '../../projection/draw.ts';

/** A stance with its holder, its proposition and its day. */
interface Held extends Dated {
  readonly holder: string;
  readonly proposition: string;
  readonly stance: PlainNode;
}

/** Each two stances of one actor on one proposition, the later of which follows the other with another verb. */
export function slowShifts(graph: DrawnGraph, from: string | null, to: string | null, day: AskedDay | undefined) {
  const all = heldIn(graph).filter((one) => hadHappened(one, day));
  const pairs = all.flatMap((before) => all.map((after) => [before, after] as const));
  return pairs
    .filter(
      ([before, after]) => isNext(all, before, after) && before.stance.values.position !== after.stance.values.position,
    )
    .filter(([, after]) => mayLieBetween(after, from, to))
    .toSorted(([, one], [, other]) => (placeOf(one) < placeOf(other) ? -1 : 1))
    .map(([before, after]) => ({
      actor: { label: 'Actor' as const, id: after.holder },
      proposition: { label: 'Proposition' as const, id: after.proposition },
      before: endOf(before),
      after: endOf(after),
      minDelay: Math.max(0, numberOf(after.earliest) - numberOf(before.latest)),
      maxDelay: numberOf(after.latest) - numberOf(before.earliest),
      certainty: isSure(before, after, from, to) ? 'CERTAIN' : 'POSSIBLE',
    }));
}

function heldIn({ nodes, links }: DrawnGraph): readonly Held[] {
  const of = (type: string) => links.filter((link) => link.type === type);
  return of('HOLDS').flatMap((holding) =>
    of('ABOUT')
      .filter((about) => about.from.id === holding.to.id)
      .flatMap((about) => {
        const stance = nodes.find(({ id }) => id === holding.to.id);
        if (stance === undefined) return [];
        const ends = { holder: holding.from.id, proposition: about.to.id, stance };
        return datedIn(stance.values, 'date').map((one) => ({ ...one, ...ends }));
      }),
  );
}

/** Whether a stance follows another, and no third stands between the two. */
function isNext(all: readonly Held[], before: Held, after: Held): boolean {
  const alike = all.filter((one) => one.holder === before.holder && one.proposition === before.proposition);
  if (!alike.includes(after)) return false;
  const [start, end] = [placeOf(before), placeOf(after)];
  return start < end && !alike.some((one) => start < placeOf(one) && placeOf(one) < end);
}

function placeOf({ earliest, latest, stance }: Held): string {
  return [earliest, latest, stance.id].join(' ');
}

function endOf({ day, stance }: Held) {
  return { stance: { label: 'Stance', id: stance.id }, day, position: stance.values.position, polarity: null };
}

/** Whether the two are in this order, and the later between the days, whatever days are meant. */
function isSure(before: Held, after: Held, from: string | null, to: string | null): boolean {
  const surely = (one: string) => mayLieBetween({ day: null, earliest: one, latest: one }, from, to);
  return before.latest < after.earliest && surely(after.earliest) && surely(after.latest);
}

function numberOf(day: string): number {
  return Date.parse(day) / 86_400_000;
}
