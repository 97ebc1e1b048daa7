import { z } from 'zod';

const name = /^[a-z][a-z0-9_]*$/;

/** A closed list of values, in one line each. The lists are the contract of `src/model/vocabulary.ts`; the graph does not hold them. */
export const ClosedList = z.strictObject({
  id: z.string().regex(name, 'a name such as party_role'),
  usedBy: z.array(z.string().regex(/\S/, 'text that is not blank')).min(1),
  definition: z.string().regex(/\S/, 'text that is not blank'),
  values: z
    .array(
      z.strictObject({
        id: z.string().regex(name, 'a name such as takes_note'),
        definition: z.string().regex(/\S/, 'text that is not blank'),
      }),
    )
    .min(2),
});
export type ClosedList = z.infer<typeof ClosedList>;
