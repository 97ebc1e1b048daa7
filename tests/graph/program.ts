import { type ChildProcess, spawn } from 'node:child_process';
import { testConnection } from './connection.ts';

const main = new URL('../../dist/cli/main.js', import.meta.url).pathname;

/** Starts `entente start` over the Neo4j of this run, at any free port, with further options and settings. Whoever starts it ends it. */
export function startProgram(
  options: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { uri, username, password, database } = testConnection();
  const graph = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const program = spawn(process.execPath, [main, 'start', '--port', '0', ...options], {
    env: { ...process.env, ...graph, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  program.stderr.resume();
  return program;
}

/** The address of GraphQL, once a started program tells it. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of stdout ?? []) {
    text += chunk;
    const url = /GraphQL\s+(http:\S+)/.exec(text)?.[1];
    if (url !== undefined) return url;
  }
  throw new RangeError(`the server did not become ready: ${text}`);
}
