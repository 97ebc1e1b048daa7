import { along } from '../compile/location.ts';
import type { NounDeclaration } from './declarations.ts';
import { many } from './fields.ts';
import { sourceKindFilters } from './filters.ts';
import { Text } from './text.ts';

export const stance: NounDeclaration = {
  name: 'Stance',
  plain: ['officials'],
  fields: {
    expressedIn: many(
      Text,
      along('EXPRESSED_IN', 'out'),
      'Statement and pact in which the stance was expressed, as far as they are recorded.',
    ),
  },
  where: [
    'date',
    'validTo',
    'position',
    'polarity',
    'basis',
    'actor',
    'proposition',
    'statedBy',
    'viaStatement',
    'viaPact',
    'officials',
    'quote',
    'sources',
  ],
  filters: sourceKindFilters,
  orders: { DATE: 'date' },
  defaultOrder: 'DATE',
  facets: {
    byPosition: 'position',
    byBasis: 'basis',
    byYear: 'date',
    byMonth: 'date',
    byActor: 'actor',
    byProposition: 'proposition',
  },
};
