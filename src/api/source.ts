import { along } from '../compile/location.ts';
import type { NounDeclaration } from './declarations.ts';
import { page } from './fields.ts';

export const source: NounDeclaration = {
  name: 'Source',
  fields: { citedBy: page('Fact', along('CITES', 'in'), 'Facts that cite the source.') },
  where: ['kind', 'readAs', 'language', 'publisher', 'copyOf', 'published'],
  words: ['title', 'publisher'],
  orders: { PUBLISHED: 'published' },
  facets: {
    byKind: 'kind',
    byLanguage: 'language',
    byPublisher: 'publisher',
    byYear: 'published',
    byMonth: 'published',
  },
};
