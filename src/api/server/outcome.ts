import type { GraphCode, RequestCode } from '../../errors.ts';

/** What a client is told of one code: its public name, the status of an answer that holds nothing else, and a wording. */
export interface Outcome {
  readonly code: string;
  readonly status: number;
  /** Stands in for the message where that one would speak of the machinery behind the server. */
  readonly wording?: string;
}

/** The name and the status of everything that is our bug: an id goes to the client, the cause to the log. */
export const internal: Outcome = {
  code: 'INTERNAL',
  status: 500,
  wording: 'The server failed to answer; the fault is logged under the id given here.',
};

const away: Outcome = {
  code: 'SERVICE_UNAVAILABLE',
  status: 503,
  wording: 'The graph does not answer at the moment.',
};

const busy: Outcome = {
  code: 'SERVICE_BUSY',
  status: 503,
  wording: 'The graph has too much to do at the moment.',
};

/**
 * Every code that can reach a request, and what becomes of it. A slow or large question is the question's fault,
 * so it gets a 4xx; a refused password is not the client's, so it reads as a graph that does not answer.
 */
export const outcomes: Readonly<Record<GraphCode | RequestCode, Outcome>> = {
  BAD_REQUEST: { code: 'BAD_REQUEST', status: 400 },
  NOT_FOUND: { code: 'NOT_FOUND', status: 404 },
  HOST_REFUSED: { code: 'HOST_REFUSED', status: 421 },
  REQUEST_ENTITY_TOO_LARGE: { code: 'REQUEST_ENTITY_TOO_LARGE', status: 413 },
  BAD_USER_INPUT: { code: 'BAD_USER_INPUT', status: 400 },
  BAD_CURSOR: { code: 'BAD_CURSOR', status: 400 },
  UNKNOWN_ID: { code: 'UNKNOWN_ID', status: 400 },
  TOO_EXPENSIVE: { code: 'TOO_EXPENSIVE', status: 400 },
  WRITES_REFUSED: { code: 'WRITES_REFUSED', status: 403 },
  TIMEOUT: { code: 'TIMEOUT', status: 400 },
  QUERY_TOO_LARGE: { code: 'QUERY_TOO_LARGE', status: 400 },
  SERVICE_UNAVAILABLE: away,
  DATABASE_FAILED: away,
  UNAUTHORISED: away,
  SERVICE_BUSY: busy,
  CONFLICT: busy,
  GRAPH_FAULT: internal,
};

/** The outcome of a code, `INTERNAL` for one that no request should meet. */
export function outcomeOf(code: string): Outcome {
  return isKnown(code) ? outcomes[code] : internal;
}

function isKnown(code: string): code is keyof typeof outcomes {
  return Object.hasOwn(outcomes, code);
}
