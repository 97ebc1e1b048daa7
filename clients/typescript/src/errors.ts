/** An error of a GraphQL answer as the server sends it. */
export interface ServerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

/** The server refused a query. `code` is one of `schema/errors.md`, such as `UNKNOWN_ID`; `hint` says what to do. */
export class QueryRefused extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly errors: readonly ServerError[];

  constructor(errors: readonly [ServerError, ...ServerError[]]) {
    const [{ message, extensions }] = errors;
    super([message, extensions?.hint].filter(Boolean).join(' '));
    this.name = 'QueryRefused';
    this.code = extensions?.code ?? 'INTERNAL';
    this.hint = extensions?.hint;
    this.errors = errors;
  }
}

/** The server cannot be reached, or had no time for the request after all retries. */
export class ServerUnavailable extends Error {
  override name = 'ServerUnavailable';
}

/** Facts were loaded each time while the pages of one list were read. */
export class GraphChanged extends Error {
  override name = 'GraphChanged';
}

/** No answer came from the address. */
export function unreachable(url: string, cause: unknown): ServerUnavailable {
  return new ServerUnavailable(`No answer from ${url}. Start the server, or give its address to createClient().`, {
    cause,
  });
}

/** The server answered each time that it has no time. */
export function stillBusy(url: string, tries: number): ServerUnavailable {
  return new ServerUnavailable(`${url} answered 503 to ${tries} requests in a row. Try again later.`);
}

/** The address answers, but not as a GraphQL server does. */
export function notGraphql(url: string, status: number): ServerUnavailable {
  return new ServerUnavailable(`${url} answered ${status} without JSON. Check that the address ends in /graphql.`);
}

/** The graph changed during every try. */
export function changedTooOften(tries: number): GraphChanged {
  return new GraphChanged(
    `Facts were loaded ${tries} times while a list was read. Read again when the load has ended.`,
  );
}
