import type { GivenIdArgument } from '../compile/bind.ts';
import { RequestError } from '../errors.ts';
import { globalId, type NodeRef } from '../model/node-ref.ts';
import { spoken } from './words.ts';

/** Fields nested too deep; `at` is the path of the first one over the limit. */
export function tooDeep(at: string, limit: number): RequestError {
  const message = `The field "${at}" is nested more than ${limit} levels deep.`;
  return refused(message, at, 'Remove levels, or select what is below in another request.');
}

/** An operation or a fragment with too many fields. */
export function tooManyFields(at: string, count: number, limit: number): RequestError {
  const message = `The document has ${shown(count)} fields, those of fragments counted for each spread; the limit is ${limit}. Most of them are below "${at}".`;
  return refused(message, at, `Select fewer fields below "${at}", or split the document into several requests.`);
}

/** An introspection query that multiplies the lists of the schema. */
export function tooMuchIntrospection(at: string, count: number, limit: number): RequestError {
  const message = `The introspection query can give ${shown(count)} values; the limit is ${limit}. Most of them come from "${at}".`;
  return refused(message, at, `Select fewer fields or fewer nested lists below "${at}".`);
}

/** Variables that are too large. */
export function variablesTooLarge(at: string, limit: number): RequestError {
  const message = `The variables have more than ${limit} bytes. Most of them are in "$${at}".`;
  return refused(message, `$${at}`, `Make "$${at}" smaller, or split the request.`);
}

/** A variable whose lists and objects are nested too deep. */
export function variableTooDeep(at: string, limit: number): RequestError {
  const message = `The variable "$${at}" has more than ${limit} levels of lists and objects.`;
  return refused(message, `$${at}`, `Write "$${at}" with fewer levels of lists and objects.`);
}

/** A request whose traversals compute for too long. */
export function tooMuchComputing(milliseconds: number): RequestError {
  const message = `The traversals of the request computed for more than ${milliseconds} milliseconds.`;
  const hint = 'Ask for fewer traversals in one request, or for less: fewer hops, fewer actors, a shorter time.';
  return new RequestError('TOO_EXPENSIVE', message, { hint });
}

/** A large request that was not let in, since others before it, or their answers, fill the memory that there is for them. */
export function serverFull(): RequestError {
  const hint = 'Ask again in a moment, or for less at a time: small requests do not wait.';
  return new RequestError('SERVICE_BUSY', 'The server answers too many large requests at the moment.', { hint });
}

/** A request whose client went before it was answered. */
export function requestAborted(cause: unknown): RequestError {
  return new RequestError('TIMEOUT', 'The request was aborted before it was answered.', { cause });
}

/** A request that is not answered within its time. */
export function requestTimedOut(milliseconds: number): RequestError {
  const message = `The request was not answered within ${milliseconds / 1000} s.`;
  const hint = 'Ask for less: fewer fields, a smaller page, a narrower filter, fewer hops.';
  return new RequestError('TIMEOUT', message, { hint });
}

/** An answer that is too long to send. */
export function answerTooLarge(at: string, limit: number): RequestError {
  const message = `The answer is longer than ${limit} bytes. Most of them come from "${at}".`;
  return refused(message, at, `Select fewer rows or fewer fields below "${at}".`);
}

/** An id of a type that its argument does not take. */
export function idOfAnotherType(id: GivenIdArgument): RequestError {
  const isAny = id.labels.length > MOST_LABELS;
  const wanted = isAny ? 'nodes, such as "State:japan"' : `type ${id.labels.join(' or ')}`;
  const message = `${argumentOf(id)} has the id "${id.text}", which is of another type; it takes ids of ${wanted}.`;
  return new RequestError('BAD_USER_INPUT', message, { at: id.field.coordinate, hint: `Use an id of ${wanted}.` });
}

/** An id whose type is not that of the node it names. */
export function idOfAnother(id: GivenIdArgument, node: NodeRef): RequestError {
  const message = `${argumentOf(id)} has the id "${id.text}", which has the wrong type: "${node.id}" is of type ${node.label}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: id.field.coordinate,
    hint: `Use "${globalId(node)}" if that is what you mean.`,
  });
}

/** An id without a type that several nodes have. */
export function ambiguousId(id: GivenIdArgument, ids: readonly string[]): RequestError {
  const message = `${argumentOf(id)} has the id "${id.text}", which several nodes have.`;
  return new RequestError('BAD_USER_INPUT', message, { at: id.field.coordinate, hint: `Write ${alternatives(ids)}.` });
}

/** An id that nothing has; `nearest` are those that may be meant. */
export function unknownId(id: GivenIdArgument, nearest: readonly string[]): RequestError {
  const message = `${argumentOf(id)} has the id "${id.text}"; ${nothingOf(id)} has it.`;
  const hint =
    nearest.length > 0 ? `Write ${alternatives(nearest)}.` : 'Look for the id by name, with "search" or with a list.';
  return new RequestError('UNKNOWN_ID', message, { at: id.field.coordinate, hint });
}

/** An id of a node that was left out of memory because the graph exceeds the limit. */
export function idNotInMemory(id: GivenIdArgument): RequestError {
  const message = `${argumentOf(id)} has the id "${id.text}" of a node that this server left out of memory: the graph has more links than its limit.`;
  const hint = 'Raise ENTENTE_MEMORY_LINKS on the server above the number of links in the graph.';
  return new RequestError('TOO_EXPENSIVE', message, { at: id.field.coordinate, hint });
}

/** The place of an id: `The argument "where.actor.ids[1]" of Query.stances`. */
function argumentOf({ path, field }: GivenIdArgument): string {
  const [first, ...rest] = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return `The argument "${first?.slice(1) ?? ''}${rest.join('')}" of ${field.coordinate}`;
}

/** An argument that takes ids of more labels takes those of all. */
const MOST_LABELS = 3;

function nothingOf({ labels }: GivenIdArgument): string {
  return labels.length > MOST_LABELS ? 'nothing' : `no ${labels.map(spoken).join(' and no ')}`;
}

function alternatives(ids: readonly string[]): string {
  const quoted = ids.map((id) => `"${id}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

function refused(message: string, at: string, hint: string): RequestError {
  return new RequestError('TOO_EXPENSIVE', message, { at, hint });
}

/** Nested fragments can multiply to numbers that are not worth writing out. */
function shown(count: number): string {
  return count > 1e9 ? 'over a billion' : String(count);
}
