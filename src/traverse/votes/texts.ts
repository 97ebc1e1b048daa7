import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';

/** A vote as it travels: the roll call, its day, its session where it is known, and which way the vote went. */
const cast = z.tuple([z.string(), z.string(), z.number().nullable(), z.enum(['yes', 'no', 'abstain'])]);

/** The votes of actors in a stretch of days. */
export const votesOf = cypher(
  'read/votes',
  z.object({
    actors: z.array(z.string()),
    from: z.string(),
    to: z.string(),
    flags: z.array(z.boolean()),
    heldBy: z.string(),
    by: z.string(),
    limit: z.bigint(),
  }),
  z.object({ id: z.string(), votes: z.array(cast) }),
);
