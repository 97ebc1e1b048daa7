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
      `Record of the same ${spoken(noun)} that lists show in place of this one, with the rule that says so. Empty if lists show this one.`,
    ),
    duplicates: page(
      `Duplicate${noun}`,
      along('SAME_AS', 'in'),
      `Records of the same ${spoken(noun)} in other data sets, which lists leave out, with the rule that says so. They keep the facts that each data set gives.`,
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
      duplicate: endOf('from', noun, 'Record that lists leave out.'),
      original: endOf('to', noun, 'Record that lists show.'),
    },
    lists: {
      [`Same${noun}`]: { to: noun, plural: `${plural(noun)} that lists show in place of another` },
      [`Duplicate${noun}`]: { to: noun, plural: `${plural(noun)} that lists leave out` },
    },
  };
}
