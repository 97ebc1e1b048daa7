import type { Proposition, Stance } from '../../../src/explorer/api/stances.ts';

/** A stance with everything that makes for no gap, but for what is given. */
export function stanceOf(actor: string, proposition: string, date: string, given: Partial<Stance> = {}): Stance {
  return {
    id: `Stance:${actor}--${proposition}--${date}`,
    date,
    validTo: null,
    position: 'ENDORSES',
    polarity: 1,
    basis: 'OWN_WORDS',
    verified: true,
    unverifiedFields: [],
    actor: { id: actor, name: actor },
    proposition: { id: proposition },
    statedBy: { id: actor, name: actor },
    quote: { text: 'words', lang: 'en', translated: false },
    corroboration: { independent: 2, publishers: ['One', 'Other'], stateMediaOnly: false },
    sources: [],
    note: null,
    ...given,
  };
}

/** A proposition by its id alone. */
export function propositionOf(id: string): Proposition {
  return { id, text: `${id}.`, positions: [] };
}
