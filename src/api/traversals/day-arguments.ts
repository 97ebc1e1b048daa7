import { builder } from '../builder.ts';
import { certaintyArgument } from '../snapshot.ts';

const partial = 'A month or a year means some day within it.';

/** The day of a traversal that always has one. */
export const requiredDay = builder.args((t) => ({
  asOf: t.field({ type: 'PartialDate', required: true, description: `The day. ${partial}` }),
  certainty: certaintyArgument(),
}));

/** The last day of a traversal over all records. */
export const lastDay = builder.args((t) => ({
  asOf: t.field({
    type: 'PartialDate',
    description: `The last day: later records, and what has ended by then, do not count. ${partial} If null, all records count.`,
  }),
  certainty: certaintyArgument(),
}));

/** The day of a traversal that looks at all days together by default. */
export const optionalDay = builder.args((t) => ({
  asOf: t.field({
    type: 'PartialDate',
    description: `Use only nodes and edges that hold on this day. ${partial} If null, use all that are recorded, whenever they held.`,
  }),
  certainty: certaintyArgument(),
}));
