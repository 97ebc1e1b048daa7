import { z } from 'zod';
import { slug } from './ids.ts';

const words = () => z.string().regex(/\S/, 'text that is not blank');

/** A question to the graph with the answer the seeds give, worked out by hand. Tests ask it; the graph does not hold it. */
export const Question = z.strictObject({
  id: z.string().regex(slug, 'a slug such as q01'),
  question: words(),
  rules: words(),
  ordered: z.boolean(),
  ids: z.array(words()),
  values: z.json(),
  reasoning: words(),
});
export type Question = z.infer<typeof Question>;
