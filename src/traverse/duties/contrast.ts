/** How a stance and a clause differ. OPPOSED: on opposite sides. APART: with another verb, and not on opposite sides. */
export type Contrast = 'OPPOSED' | 'APART';

/** The same position is no contrast, nor is silence; a position without polarity is on neither side. */
export function contrastOf(stance: PositionAndPolarity, clause: PositionAndPolarity): Contrast | undefined {
  if (stance.position === clause.position || [stance.position, clause.position].includes('silent')) return undefined;
  return Math.sign(stance.polarity ?? 0) * Math.sign(clause.polarity ?? 0) < 0 ? 'OPPOSED' : 'APART';
}

/** The verb of a stance or a clause, and the side that it takes. */
interface PositionAndPolarity {
  readonly position: string;
  readonly polarity: number | null;
}
