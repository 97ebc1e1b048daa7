import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '../dist/embedded/embedded.js';
import { cpuOf, cpuOfMachine } from './api/processes.js';
import { start, textOf } from './command.js';
import { project } from './sets.js';

/** Seconds that a server may take until it listens, on a machine with much other work. */
const STARTS_WITHIN_S = 300;

/** Starts a server on a store, without kept answers: every request is executed. */
export async function serve(store, env = {}) {
  const port = process.env.PORT ?? '0';
  const settings = { ENTENTE_LOG_LEVEL: 'warn', ENTENTE_ANSWER_CACHE: '0', ...env };
  const serving = start(store, ['start', '--port', port], { env: settings });
  const url = await addressOf(serving);
  const home = process.env.ENTENTE_HOME ?? join(project, '.entente');
  const { pid: neo4jPid } = await status({ home, store });
  return {
    url,
    pid: serving.child.pid,
    neo4jPid,
    async stop() {
      serving.child.kill('SIGTERM');
      await serving.ended;
    },
  };
}

async function addressOf({ child, ended }) {
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  for (let at = 0; at < STARTS_WITHIN_S * 10; at += 1) {
    const [, url] = /GraphQL\s+(http:\S+)/.exec(printed) ?? [];
    if (url !== undefined) return url;
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  child.kill('SIGTERM');
  throw new Error(`The server does not listen:\n${textOf(await ended)}`);
}

/** A client with one connection, as a program that asks one question after the other. */
export function createClient(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (query, variables = {}, { isRead = true } = {}) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks = [];
        let bytes = 0;
        response.on('data', (chunk) => {
          bytes += chunk.length;
          if (isRead || bytes < 100_000) chunks.push(chunk);
        });
        response.on('end', () => {
          const { statusCode: status, headers: told } = response;
          const text = Buffer.concat(chunks).toString();
          resolve({ ms: performance.now() - began, status, retryAfter: told['retry-after'], bytes, text });
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(JSON.stringify({ query, variables }));
    });
  return { ask, close: () => agent.destroy() };
}

/** What a server and its Neo4j have used so far, in seconds of processor time, and all other processes but this one. */
export function usageOf({ pid, neo4jPid }) {
  const [server, neo4j] = [cpuOf(pid), cpuOf(neo4jPid)];
  // Neo4j is started by the server and may be counted among its children.
  const own = isBelow(neo4jPid, pid) ? server - neo4j : server;
  const ours = cpuOf(process.pid);
  return { server: own / 1e6, neo4j: neo4j / 1e6, others: (cpuOfMachine() - ours) / 1e6 };
}

function isBelow(child, parent) {
  return Number(/^PPid:\s+(\d+)/m.exec(statusOf(child))?.[1]) === parent;
}

/** Forgets the most memory that a process has had so far; gives what it has now, in MB. */
export function resetPeak(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return megabytes(pid, 'VmRSS');
}

/** The most memory that a process has had since then, in MB. */
export function peakSince(pid) {
  return megabytes(pid, 'VmHWM');
}

function megabytes(pid, key) {
  return Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(statusOf(pid))?.[1] ?? 0) / 1024;
}

function statusOf(pid) {
  return readFileSync(`/proc/${pid}/status`, 'utf8');
}

/** A quantile of numbers. */
export function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
