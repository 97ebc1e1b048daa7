import type { CellValueRule } from './alignment-rules.ts';
import type { Accord } from './sides.ts';

/**
 * The value of a cell before it is divided. COMBINE adds both: how much there is, on whichever side.
 * Its four kinds of two-mode cell, as Discourse Network Analyzer numbers them, are named by the `side` of the cell instead.
 */
export function cellValue(rule: CellValueRule, { agreement, disagreement }: Accord): number {
  switch (rule) {
    case 'CONGRUENCE':
      return agreement;
    case 'CONFLICT':
      return disagreement;
    case 'SUBTRACT':
      return agreement - disagreement;
    case 'COMBINE':
      return agreement + disagreement;
  }
}
