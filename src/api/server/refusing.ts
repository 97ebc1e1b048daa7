import { AnswerError, RequestError } from '../../errors.ts';
import type { Visit } from './door.ts';
import { outcomeOf } from './outcome.ts';
import { replyRefusal } from './reply.ts';

/** Words a refusal of a service beside GraphQL as the others of the server; a batch that is too large is a 413, as the specification asks. */
export async function refusing({ response }: Visit, answer: () => Promise<void>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (!(error instanceof RequestError || error instanceof AnswerError)) throw error;
    replyRefusal(response, outcomeOf(error.code).status, error);
  }
}
