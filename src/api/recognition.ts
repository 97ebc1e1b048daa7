import type { NounDeclaration } from './declarations.ts';
import { inPeriod } from './filters.ts';

export const recognition: NounDeclaration = {
  name: 'Recognition',
  where: ['established', 'recogniser', 'recognised', 'insteadOf', 'pact'],
  filters: { period: inPeriod('Compares the period of the recognition with other days.') },
  orders: { SINCE: 'since' },
  facets: { byRecognised: 'recognised', byYear: 'since' },
};
