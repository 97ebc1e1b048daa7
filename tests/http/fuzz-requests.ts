import type { Dice } from './fuzz-dice.ts';
import type { Hostile } from './fuzz-documents.ts';
import { writeJson } from './fuzz-values.ts';

/** What came back for one request. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

/** Longer than any answer may take; the machine may have other things to do. */
export const patienceMs = 30_000;

/** Sends one question: mostly as JSON by POST, at times by GET, as a bare document, or as a body that was cut. */
export async function send(url: string, dice: Dice, question: Hostile): Promise<Reply> {
  const [address, options] = requestFor(url, dice, question);
  const began = performance.now();
  const response = await fetch(address, { ...options, signal: AbortSignal.timeout(patienceMs) });
  return { status: response.status, text: await response.text(), milliseconds: performance.now() - began };
}

function requestFor(url: string, dice: Dice, question: Hostile): readonly [string, RequestInit] {
  const accept = dice.pick(['application/json', 'application/graphql-response+json', '*/*']);
  const body = writeJson(question);
  if (dice.chance(10) && body.length < 8000)
    return [`${url}/graphql?${parametersOf(question)}`, { headers: { accept } }];
  const post = (type: string, content: string): readonly [string, RequestInit] => [
    `${url}/graphql`,
    { method: 'POST', headers: { accept, 'content-type': type }, body: content },
  ];
  if (dice.chance(5)) return post('application/graphql', textOf(question.query));
  if (dice.chance(5)) return post('application/json', body.slice(0, dice.integer(0, body.length)));
  return post('application/json', body);
}

function parametersOf({ query, variables, operationName }: Hostile): URLSearchParams {
  const parameters = new URLSearchParams({ query: textOf(query) });
  if (variables !== undefined) parameters.set('variables', writeJson(variables));
  if (operationName !== undefined) parameters.set('operationName', textOf(operationName));
  return parameters;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : writeJson(value ?? null);
}
