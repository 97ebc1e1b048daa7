import type { GraphQLError, GraphQLSchema } from 'graphql';
import { EntenteError, RequestError } from '../../errors.ts';
import { isRecord } from '../../kit/is-record.ts';
import { checkedDocument } from '../checked-document.ts';
import type { Executor } from '../executor.ts';
import { missingDataIn } from '../missing-data.ts';
import { rootOf } from '../root-of.ts';

/** Asks a question as a client of the API would, with its budget and its limits; throws the first of its errors. */
export type Ask = (question: Question) => Promise<Readonly<Record<string, unknown>>>;

/** A document with the values of its variables. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** Makes what asks questions. Each text is checked once for as long as it stays the same. That a data set is missing is told to `remark`. */
export function createAsk(
  schema: GraphQLSchema,
  execute: Executor,
  remark: (words: string) => void = () => undefined,
): Ask {
  return async ({ text, variables, signal }) => {
    const document = checkedDocument(schema, text);
    if ('errors' in document) throw errorOf(document.errors);
    const { data, errors, extensions } = await execute({ schema, document, variableValues: variables, signal });
    if (errors !== undefined || !isRecord(data)) throw errorOf(errors ?? []);
    for (const message of missingDataIn(extensions)) remark(message);
    return data;
  };
}

/** The error of a question as one of the family. */
function errorOf([first]: readonly GraphQLError[]): EntenteError {
  const thrown = first === undefined ? undefined : rootOf(first);
  if (thrown instanceof EntenteError) return thrown;
  const hint = typeof first?.extensions.hint === 'string' ? first.extensions.hint : undefined;
  return new RequestError('BAD_USER_INPUT', first?.message ?? '', { hint, cause: thrown });
}
