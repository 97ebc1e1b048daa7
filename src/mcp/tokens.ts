/**
 * An upper estimate of the tokens of a text: one for three bytes. Measured with o200k over the answers of all tools, a token is about four bytes of
 * English with ids and addresses; `tests/graph/mcp.test.ts` counts the real ones.
 */
export function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}

/** Tokens of an answer unless more are asked for, and the most that can be. */
export const DEFAULT_TOKENS = 4_000;
export const MOST_TOKENS = 20_000;
