import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type AgreementWeight, type AlignmentSource, itemLabels, type Normalise } from './alignment-rules.ts';
import { cellValue } from './cell-value.ts';
import { evidenceOf } from './evidence.ts';
import type { AlignmentPairRules, Truncated } from './pairs.ts';
import { type Accord, accord } from './sides.ts';
import { activity, type ItemTally } from './tally.ts';

/** The recorded side of an actor on an item. */
export type SideOfItem = 'FOR' | 'AGAINST' | 'BOTH' | 'NEITHER';

/** The position of an actor on an item. */
export interface AlignmentCell {
  readonly actor: NodeRef;
  readonly item: NodeRef;
  readonly value: number;
  /** With the item: the sentence of a proposition, the resolution of a roll call, the target of an event. */
  readonly agreement: number;
  readonly disagreement: number;
  readonly side: SideOfItem;
  readonly observationCount: number;
  readonly evidence: readonly NodeRef[];
}

/** The rules for cells. */
export interface CellRules extends AlignmentPairRules {
  readonly source: AlignmentSource;
}

/**
 * The two-mode matrix, actors by items, strongest cell first. Agreement is agreement with the item itself: with COUNT the observations
 * for it, with DISTANCE how near each value is to 1. As in Discourse Network Analyzer, ACTIVITY divides by all observations of the actor
 * and PROMINENCE by all observations of the item.
 */
export function cellsOf(tallies: readonly ItemTally[], rules: CellRules, most: number): Truncated<AlignmentCell> {
  const divisors = divisorsOf(tallies, rules.normalise);
  const strongest = tallies
    .filter(({ counted }) => counted.length >= rules.minimum)
    .map((one) => cellOf(one, divisors(one), rules))
    .toSorted(
      (one, other) =>
        Math.abs(other.value) - Math.abs(one.value) ||
        compareTexts(one.actor.id, other.actor.id) ||
        compareTexts(one.item.id, other.item.id),
    );
  return { kept: strongest.slice(0, most), leftOut: Math.max(0, strongest.length - most) };
}

function cellOf(
  { actor, item, amounts, counted }: ItemTally,
  by: number,
  { rule, weight, source }: CellRules,
): AlignmentCell {
  const both = withItem(amounts, weight);
  return {
    actor: { label: 'Actor', id: actor },
    item: { label: itemLabels[source], id: item },
    value: cellValue(rule, both) / by,
    ...both,
    side: sideOf([...amounts.keys()]),
    ...evidenceOf(counted),
  };
}

function withItem(amounts: ReadonlyMap<number, number>, weight: AgreementWeight): Accord {
  const sum = { agreement: 0, disagreement: 0 };
  for (const [value, amount] of amounts) {
    const { agreement, disagreement } = accord(value, 1, weight);
    sum.agreement += agreement * amount;
    sum.disagreement += disagreement * amount;
  }
  return sum;
}

function sideOf(values: readonly number[]): SideOfItem {
  const isFor = values.some((value) => value > 0);
  const isAgainst = values.some((value) => value < 0);
  if (isFor) return isAgainst ? 'BOTH' : 'FOR';
  return isAgainst ? 'AGAINST' : 'NEITHER';
}

function divisorsOf(tallies: readonly ItemTally[], normalise: Normalise): (tally: ItemTally) => number {
  if (normalise !== 'ACTIVITY' && normalise !== 'PROMINENCE') return () => 1;
  const key = normalise === 'ACTIVITY' ? ({ actor }: ItemTally) => actor : ({ item }: ItemTally) => item;
  const sums = new Map([...groupBy(tallies, key)].map(([of, own]) => [of, activity(own)]));
  return (one) => sums.get(key(one)) ?? 1;
}
