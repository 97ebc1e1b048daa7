import { GraphError, RequestError, SetupError } from '../../errors.ts';
import { messageOf } from '../../kit/message-of.ts';

/** A path that this server does not know. */
export function unknownPath(path: string, known: readonly string[]): RequestError {
  const hint = `Use ${alternatives.format(known)}.`;
  return new RequestError('NOT_FOUND', `There is nothing at "${path}".`, { hint });
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });

/** Metrics that are asked for from another machine, or turned off. */
export function metricsHidden(): RequestError {
  const hint =
    'Ask from the machine of the server, without a proxy between, or set ENTENTE_METRICS=all and start it again.';
  return new RequestError('NOT_FOUND', 'The metrics are not shown here.', { hint });
}

/** A host that this server is not known by. */
export function hostRefused(host: string): RequestError {
  const hint = 'Open the server by its address or as localhost, or add the name to ENTENTE_HOSTS and start it again.';
  return new RequestError('HOST_REFUSED', `This server is not known as "${host}".`, { hint });
}

/** A method that the path does not allow. */
export function methodRefused(method: string, allowed: readonly string[]): RequestError {
  const hint = `Use ${allowed.join(' or ')}.`;
  return new RequestError('BAD_REQUEST', `The method "${method}" is not allowed here.`, { hint });
}

/** A body of a type that the address does not take. GraphQL takes no forms because any web page can send one. */
export function contentTypeRefused(contentType: string | null, hint: string): RequestError {
  const message = contentType ? `A body of type "${contentType}" is not supported.` : 'The body has no content type.';
  return new RequestError('BAD_REQUEST', message, { hint });
}

/** A body over the limit. */
export function bodyTooLong(limit: number): RequestError {
  const hint = 'Send less, or split it into several requests.';
  return new RequestError('REQUEST_ENTITY_TOO_LARGE', `The body is longer than ${limit} bytes.`, { hint });
}

/** A parameter of a GET request that does not parse as JSON. */
export function parameterNotJson(parameter: string): RequestError {
  const hint = 'Write it as a JSON object, URL-encoded.';
  return new RequestError('BAD_REQUEST', `The parameter "${parameter}" is not valid JSON.`, { hint });
}

/** A document with too many tokens for the parser. */
export function tooManyTokens(limit: number): RequestError {
  const hint = 'Move values into variables, or split the document into several requests.';
  return new RequestError('TOO_EXPENSIVE', `The document has more than ${limit} tokens.`, { hint });
}

/** A document nested too deep for the parser. */
export function nestedTooDeep(limit: number): RequestError {
  const hint = 'Remove levels of the selection.';
  return new RequestError('TOO_EXPENSIVE', `The document is nested deeper than ${limit} levels.`, { hint });
}

/** A document with too many directives. */
export function tooManyDirectives(limit: number): RequestError {
  const hint = 'Remove directives, or split the document into several requests.';
  return new RequestError('TOO_EXPENSIVE', `The document has more than ${limit} directives.`, { hint });
}

/** A mutation or a subscription: the schema has neither. */
export function onlyQueries(kind: string): RequestError {
  const hint = 'Change the files of seeds/ and load them instead.';
  return new RequestError('WRITES_REFUSED', `A ${kind} is not allowed: the server only reads.`, { hint });
}

/** A large request while the process that answers those is not there: it has ended, and another one takes its place. */
export function largeProcessAway(cause?: unknown): RequestError {
  const message = 'The process that answers large requests has ended, and another one is being started.';
  return new RequestError('SERVICE_BUSY', message, { hint: 'Ask again in a moment, or for less.', cause });
}

/** More exports at a time than a process writes. */
export function tooManyExports(limit: number): GraphError {
  return new GraphError('SERVICE_BUSY', `The server writes ${limit} exports already.`, { hint: 'Retry in a moment.' });
}

/** A file that was not taken to its end in time. */
export function exportTooLong(milliseconds: number): GraphError {
  const hint =
    'Narrow it with "where", "through" or "asOf", or write it with "entente export", which has no such limit.';
  return new GraphError('TIMEOUT', `The file took longer than ${milliseconds / 1_000} s.`, { hint });
}

/** A port that another process uses. */
export function portTaken(port: number, host: string, cause: unknown): SetupError {
  const hint = `Stop that process, or choose another port: PORT=${port + 1} npm start.`;
  return new SetupError('PORT_TAKEN', `The port ${port} of "${host}" is in use by another process.`, { hint, cause });
}

/** An address that this machine cannot listen on. */
export function addressRefused(port: number, host: string, cause: unknown): SetupError {
  const reason = messageOf(cause);
  const hint = 'Set HOST to an address of this machine, and PORT to a number over 1023.';
  return new SetupError('SETTING_INVALID', `The server cannot listen on "${host}:${port}": ${reason}.`, {
    hint,
    cause,
  });
}
