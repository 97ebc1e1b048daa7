import type { Proposition, Stance, StanceAnswer } from '../api/stances.ts';
import type { Holder } from './stance-table.ts';

/** One proposition with the stances of two actors on it. Null: nothing is recorded. */
export interface ComparedProposition {
  readonly proposition: Proposition;
  readonly stances: readonly [Stance | null, Stance | null];
}

/** Propositions on which two actors relate in one way. */
export interface PairGroup {
  readonly key: 'OPPOSED' | 'OTHER_VERB' | 'NEITHER' | 'SAME_VERB' | 'ONLY_FIRST' | 'ONLY_SECOND' | 'UNKNOWN';
  readonly name: string;
  readonly propositions: readonly ComparedProposition[];
}

/** All propositions by how two actors relate on them, what they differ on first. Which stance is in effect, and how two relate, is the server's answer. */
export function groupsOf(
  { compare, propositions, stances }: StanceAnswer,
  one: Holder,
  other: Holder,
): readonly PairGroup[] {
  const stanceOf = new Map(stances.map((stance) => [stance.id, stance]));
  const keys = new Map<string, PairGroup['key']>();
  const pairs = new Map<string, ComparedProposition['stances']>();
  const put = (id: string, key: PairGroup['key'], ofOne: string | null, ofOther: string | null) => {
    keys.set(id, key);
    pairs.set(id, [stanceOf.get(ofOne ?? '') ?? null, stanceOf.get(ofOther ?? '') ?? null]);
  };
  for (const { proposition, sides, samePosition, ofA, ofB } of compare?.shared.nodes ?? []) {
    const agreed = samePosition ? 'SAME_VERB' : 'OTHER_VERB';
    put(proposition.id, sides === 'SAME_SIDE' ? agreed : sides, ofA.id, ofB.id);
  }
  for (const { proposition, stance } of compare?.onlyA.nodes ?? []) put(proposition.id, 'ONLY_FIRST', stance.id, null);
  for (const { proposition, stance } of compare?.onlyB.nodes ?? []) put(proposition.id, 'ONLY_SECOND', null, stance.id);
  const compared = propositions.nodes.map((proposition) => ({
    proposition,
    key: keys.get(proposition.id) ?? 'UNKNOWN',
    stances: pairs.get(proposition.id) ?? ([null, null] as const),
  }));
  return groupNames(one.name, other.name).map(([key, name]) => ({
    key,
    name,
    propositions: compared.filter((each) => each.key === key),
  }));
}

function groupNames(one: string, other: string): readonly (readonly [PairGroup['key'], string])[] {
  return [
    ['OPPOSED', 'On opposite sides'],
    ['OTHER_VERB', 'On the same side with another verb'],
    ['NEITHER', 'At least one takes no side or weighs both'],
    ['SAME_VERB', 'On the same side with the same verb'],
    ['ONLY_FIRST', `Recorded of ${one} alone`],
    ['ONLY_SECOND', `Recorded of ${other} alone`],
    ['UNKNOWN', 'Recorded of neither'],
  ];
}
