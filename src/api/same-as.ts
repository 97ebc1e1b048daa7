import { along } from '../compile/location.ts';
import type { Label } from '../model/labels.ts';
import type { LinkDeclaration } from './declarations.ts';
import { disagreementsOf, disagreementsOfLink } from './disagreements.ts';
import { endOf, page, type Specs } from './fields.ts';
import { plural, spoken } from './words.ts';

/** The fields of a noun that several data sets can have a record of: the other records of the same thing. */
export function sameAsFields(noun: Label): Specs {
  return {
    sameAs: page(
      `Same${noun}`,
      along('SAME_AS', 'out'),
      `Original record of the same ${spoken(noun)}, with the rule that matched the two. Lists return it in place of this one. Empty if lists return this one.`,
    ),
    duplicates: page(
      `Duplicate${noun}`,
      along('SAME_AS', 'in'),
      `Duplicate records of the same ${spoken(noun)} from other data sets, each with the rule that matched it. Lists leave them out; they keep the facts that each data set gives.`,
    ),
    disagreements: disagreementsOf(noun),
  };
}

/** The link between two records of one thing. */
export function sameAsLink(noun: Label): LinkDeclaration {
  return {
    name: `Same${noun}`,
    description: `Two records of one ${spoken(noun)} in different data sets, matched by a rule. Neither is changed, and the rule can be wrong.`,
    types: ['SAME_AS'],
    from: noun,
    to: noun,
    omit: ['differs', 'originalValues', 'duplicateValues'],
    fields: {
      disagreements: disagreementsOfLink,
      duplicate: endOf('from', noun, 'The duplicate, which lists leave out.'),
      original: endOf('to', noun, 'The original, which lists return.'),
    },
    lists: {
      [`Same${noun}`]: { to: noun, plural: `original records of ${plural(noun)}` },
      [`Duplicate${noun}`]: { to: noun, plural: `duplicate records of ${plural(noun)}` },
    },
  };
}
