import type { NounDeclaration } from './declarations.ts';
import { inPeriod } from './filters.ts';

export const recognition: NounDeclaration = {
  name: 'Recognition',
  where: ['since', 'until', 'severed', 'established', 'recogniser', 'recognised', 'insteadOf', 'pact', 'sources'],
  filters: { period: inPeriod('Compares the period of the recognition with other days.') },
  orders: { SINCE: 'since', UNTIL: 'until', SEVERED: 'severed', ESTABLISHED: 'established' },
  facets: { byRecognised: 'recognised', byYear: 'since', byMonth: 'since' },
};
