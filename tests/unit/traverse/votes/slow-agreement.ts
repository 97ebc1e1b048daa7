import type { Abstention, AgreementMeasure } from '../../../../src/traverse/votes/voting-rules.ts';

/** How an actor voted, as it is stored. */
export type Choice = 'yes' | 'no' | 'abstain';

/** How two actors voted in the same roll call. */
export type Pair = readonly [Choice, Choice];

/** Agreement by its definition, pair by pair of votes: numbers on a line, their distances, and their distances by chance. */
export function slowAgreement(pairs: readonly Pair[], measure: AgreementMeasure, abstention: Abstention) {
  const counted = abstention === 'LEFT_OUT' ? pairs.filter((pair) => !pair.includes('abstain')) : pairs;
  const places = counted.map(([a, b]) => [placeOf(a, abstention), placeOf(b, abstention)] as const);
  const distances = places.map(([a, b]) => Math.abs(a - b));
  const count = (wanted: (distance: number) => boolean) => distances.filter(wanted).length;
  return {
    rollCalls: places.length,
    equal: count((distance) => distance === 0),
    opposed: count((distance) => distance === 1),
    apart: count((distance) => distance === 0.5),
    value: places.length === 0 ? null : measured(places, mean(distances), measure),
  };
}

type Places = readonly (readonly [number, number])[];

/** From 0 for a yes to 1 for a no. */
function placeOf(choice: Choice, abstention: Abstention): number {
  if (choice === 'abstain') return abstention === 'HALF' ? 0.5 : 1;
  return choice === 'yes' ? 0 : 1;
}

function measured(places: Places, observed: number, measure: AgreementMeasure): number | null {
  switch (measure) {
    case 'SHARE':
      return 1 - observed;
    case 'S':
      return 1 - 2 * observed;
    case 'KAPPA':
    case 'PI': {
      const expected = expectedOf(places, measure);
      return expected === 0 ? null : 1 - observed / expected;
    }
  }
}

/** The mean distance of votes drawn by chance: of each actor from its own, or of both from those of the two together. */
function expectedOf(places: Places, measure: 'KAPPA' | 'PI'): number {
  const [ofFirst, ofSecond] = [places.map(([a]) => a), places.map(([, b]) => b)];
  const both = [...ofFirst, ...ofSecond];
  const [first, second] = measure === 'KAPPA' ? [ofFirst, ofSecond] : [both, both];
  return mean(first.flatMap((a) => second.map((b) => Math.abs(a - b))));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
