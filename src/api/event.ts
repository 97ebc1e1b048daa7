import type { NounDeclaration } from './declarations.ts';

export const event: NounDeclaration = {
  name: 'Event',
  where: ['date', 'code', 'rootCode', 'quadClass', 'intensity', 'initiator', 'target'],
  orders: { DATE: 'date' },
  defaultOrder: 'DATE',
  hasWholeDays: true,
  facets: {
    byRootCode: 'rootCode',
    byQuadClass: 'quadClass',
    byYear: 'date',
    byMonth: 'date',
    byDay: 'date',
    byInitiator: 'initiator',
    byTarget: 'target',
  },
};
