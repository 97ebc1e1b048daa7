import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question of the seeds, with the answer that was reckoned from them. */
export interface SeedQuestion {
  readonly id: string;
  readonly question: string;
  readonly ordered: boolean;
  readonly ids: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

const file = new URL('../../seeds/questions.yaml', import.meta.url);

/** All of them; the check of the seeds sees to it that they have this shape. */
export const seedQuestions: readonly SeedQuestion[] = parse(readFileSync(file, 'utf8'));

/** The question with this id. */
export function seedQuestion(id: string): SeedQuestion {
  const found = seedQuestions.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`the seeds have no question ${id}`);
  return found;
}
