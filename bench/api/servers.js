import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../sets.js';

const peers = join(project, 'bench/peers');

/** The measured servers: how each starts, what it is sent for a query, and how its response maps to the names of entente. */
const servers = {
  entente: entente({ ENTENTE_ANSWER_CACHE: '0' }),
  'entente-kept': entente({}),
  'neo4j-graphql': {
    ...{ args: [join(peers, 'neo4j-graphql.js')], needs: '@neo4j/graphql', has: ({ neo4jGraphql }) => neo4jGraphql },
    variables: ({ neo4jGraphql }, samples) => neo4jGraphql.variables?.(samples) ?? samples,
    request: ({ neo4jGraphql }, variables) => graphql(neo4jGraphql.document, variables),
    data: (data, { neo4jGraphql }) => neo4jGraphql.answer(data),
  },
  dataloader: {
    ...{ args: [join(peers, 'dataloader.js')], needs: 'dataloader', has: ({ neo4jGraphql }) => neo4jGraphql },
    variables: (query, samples) => query.dataLoaderVariables?.(samples) ?? samples,
    request: ({ document }, variables) => graphql(document, variables),
    data: (data) => data,
  },
  'limit-maps': limit('maps'),
  'limit-lists': limit('lists'),
  'limit-kept': limit('lists', 'kept'),
};

export const serverNames = Object.keys(servers);

/** Whether the packages of a server are installed. */
export function isInstalled(name) {
  const { needs } = servers[name];
  return needs === undefined || existsSync(join(peers, 'node_modules', needs));
}

/** Starts a server and waits until it listens. */
export async function startServer(name, { uri, password }) {
  const server = servers[name];
  const neo4j = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
  const env = { ...process.env, ...neo4j, PORT: '0', ENTENTE_LOG_LEVEL: 'warn', NODE_ENV: 'production', ...server.env };
  const child = spawn(process.execPath, server.args, { env, cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await portOf(name, child);
  return { name, ...server, pid: child.pid, port, stop: () => stop(child) };
}

function graphql(query, variables) {
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}

function entente(env) {
  return {
    ...{ env, args: [join(project, 'dist/cli/main.js'), 'start'] },
    variables: (query, samples, ask) => query.variables?.(samples, ask) ?? samples,
    request: ({ document }, variables) => graphql(document, variables),
    data: (data) => data,
  };
}

function limit(...args) {
  return {
    args: [join(peers, 'limit.js'), ...args],
    variables: (_, samples) => samples,
    request: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(variables) }),
    data: (data) => data,
  };
}

/** The port that a server prints. */
async function portOf(name, child) {
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    const port = /listening on (\d+)|GraphQL\s+http:\/\/[^:]+:(\d+)/.exec(printed);
    if (port !== null) {
      child.stdout.resume();
      return Number(port[1] ?? port[2]);
    }
  }
  throw new Error(`The server "${name}" ended before it listened: ${printed}`);
}

async function stop(child) {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await once(child, 'exit');
  clearTimeout(hard);
}
