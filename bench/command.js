import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { project } from './sets.js';

/** Starts a command of entente on a store of its own; `lines` gets each line of its standard error with the moment it came. */
export function start(store, words, { env = {} } = {}) {
  const child = spawn(process.execPath, [join(project, 'dist/cli/main.js'), ...words], {
    cwd: project,
    env: { ...process.env, ENTENTE_STORE: store, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const began = performance.now();
  const lines = [];
  let printed = '';
  let pending = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => {
    const parts = `${pending}${chunk}`.split('\n');
    pending = parts.pop() ?? '';
    for (const line of parts) lines.push({ line, at: performance.now() - began });
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 100);
  const ended = new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({ code, signal, printed, lines, peak, ms: performance.now() - began });
    });
  });
  return { child, ended };
}

/** Runs a command to its end; one that fails ends the bench with what it said. */
export async function run(store, words, options) {
  const result = await start(store, words, options).ended;
  if (result.code === 0) return result;
  process.stderr.write(`entente ${words.join(' ')} ended with ${result.code}:\n${textOf(result)}\n`);
  process.exit(1);
}

/** What a command said on both of its outputs. */
export function textOf({ printed, lines }) {
  return [...lines.map(({ line }) => line), printed].join('\n');
}

/** The most memory a process has had so far, in MB, as Linux counts it. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
