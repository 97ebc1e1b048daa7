import { AnswerError } from '../errors.ts';
import type { Ask, Question } from '../kit/ask.ts';

/** The data of a question; an error of the first that went wrong. `nodes` gives null for an id that nothing has, and an error beside it. */
export async function dataOf(ask: Ask, question: Question, withGaps = false): Promise<unknown> {
  const { data, errors = [] } = await ask(question);
  const fatal = withGaps ? errors.filter(({ extensions }) => extensions.code !== 'UNKNOWN_ID') : errors;
  const [error] = fatal;
  if (!error && data) return data;
  throw AnswerError.of(error);
}
