import type { VocabularyValue } from '../../model/vocabulary.ts';

/**
 * What a duty comes to when one actor attacks another. DEFEND: help, or act against the danger. JOIN: fight at the side of the
 * other, also where it was not attacked. CONSULT: talk. SUPPORT: back the other, short of help in a fight. RESPOND: answer at
 * home, as the text says. REFRAIN: do nothing against the other.
 */
export type Role = 'DEFEND' | 'JOIN' | 'CONSULT' | 'SUPPORT' | 'RESPOND' | 'REFRAIN';

/** Roles from the one that leads furthest to the one that leads nowhere. */
export const roles: readonly Role[] = ['DEFEND', 'JOIN', 'CONSULT', 'SUPPORT', 'RESPOND', 'REFRAIN'];

type Kind = VocabularyValue<'obligation_kind'>;

/** What a kind of duty comes to, and the words for it in a sentence. */
interface Meaning {
  readonly role: Role;
  readonly words: (towards: string) => string;
}

/** What a kind of duty comes to in an attack; undefined where it says nothing on one. */
export function meaningOf(kind: Kind): Meaning | undefined {
  return meanings[kind] ?? undefined;
}

/** Every kind of duty; a kind added to the vocabulary must be given its meaning, or null, here. */
const meanings: Readonly<Record<Kind, Meaning | null>> = {
  defence: {
    role: 'DEFEND',
    words: (towards) => `to help, or act against the common danger, when ${towards} is attacked`,
  },
  offence: { role: 'JOIN', words: (towards) => `to fight at the side of ${towards} in a war the text speaks of` },
  consultation: { role: 'CONSULT', words: (towards) => `to consult with ${towards}` },
  territorial_integrity_support: {
    role: 'SUPPORT',
    words: (towards) => `to back ${towards} in keeping its unity and territory`,
  },
  arms_supply: { role: 'SUPPORT', words: (towards) => `to provide arms to ${towards}, or not to agree to stop` },
  grave_concern: {
    role: 'RESPOND',
    words: (towards) => `to treat a named act against ${towards} as a threat to peace`,
  },
  domestic_decision: { role: 'RESPOND', words: (towards) => `to decide at home how to answer a threat to ${towards}` },
  neutrality: {
    role: 'REFRAIN',
    words: (towards) => `to stay out of a war that ${towards} is in, and help none of its enemies`,
  },
  non_aggression: { role: 'REFRAIN', words: (towards) => `not to use or threaten force against ${towards}` },
  no_first_use: {
    role: 'REFRAIN',
    words: (towards) => `not to use nuclear weapons first, or aim them, at ${towards}`,
  },
  non_adverse_alliance: {
    role: 'REFRAIN',
    words: (towards) => `to join no alliance and sign no treaty that harms ${towards}`,
  },
  peaceful_settlement: { role: 'REFRAIN', words: (towards) => `to settle disputes with ${towards} by peaceful means` },
  collective_self_defence: null,
  anti_hegemony: null,
  use_of_force: null,
  arms_limitation: null,
  technology_transfer: null,
  basing: null,
  access: null,
  recognition: null,
  representation: null,
  sovereignty_position: null,
  territory: null,
  renunciation: null,
  third_parties: null,
  partnership: null,
  consultation_refusal: null,
  no_mediation: null,
  no_pressure: null,
  law_unchanged: null,
  termination: null,
};
