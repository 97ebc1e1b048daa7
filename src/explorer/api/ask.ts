import type { TypedDocument } from './generated.ts';

/** What the server said was wrong, in its own words. */
export interface Problem {
  readonly message: string;
  readonly hint: string | null;
}

/** Data of an answer, with what is missing in it for want of a data set, or the problem that stands in its way. */
export type Answer<Data> =
  | { readonly data: Data; readonly problem: null; readonly missing?: readonly string[] }
  | { readonly data: null; readonly problem: Problem };

/** An answer of GraphQL over HTTP. */
interface Body<Data> {
  readonly data?: Data | null;
  readonly extensions?: { readonly missingData?: readonly { readonly message: string }[] };
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly hint?: string } }[];
}

/** Asks the server one document. Rejects only if `signal` was aborted. */
export async function ask<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document, variables }),
      ...(signal && { signal }),
    });
    // The server answers as the document says, and the types were made of both.
    return answerOf((await response.json()) as Body<Data>);
  } catch (fault) {
    if (signal?.aborted) throw fault;
    return { data: null, problem: lostServer };
  }
}

/** There was no answer, or none in JSON. */
export const lostServer: Problem = {
  message: 'The server does not answer.',
  hint: 'Start it again with npm start. What is shown stays, and you can go on when it is back.',
};

function answerOf<Data>({ data, errors, extensions }: Body<Data>): Answer<Data> {
  const [error] = errors ?? [];
  if (error) return { data: null, problem: { message: error.message, hint: error.extensions?.hint ?? null } };
  const missing = extensions?.missingData?.map(({ message }) => message) ?? [];
  return data ? { data, problem: null, missing } : { data: null, problem: lostServer };
}

/** Whether the server answers. */
export function isServerThere(): Promise<boolean> {
  return fetch('/graphql?query={__typename}', { headers: { accept: 'application/json' } }).then(
    ({ ok }) => ok,
    () => false,
  );
}
