import { spawn } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openHubGraph } from './hub-graph.js';
import { project } from './sets.js';

/**
 * Exports the graph of `hub-graph.js`, with more than 500,000 links, in every format with the command line, and tells time, size and the
 * peak of the command's memory (VmHWM of /proc, so Linux alone). The command also holds the graph in memory, from which it writes.
 */
const formats = ['gexf', 'graphml', 'json', 'nodes.csv', 'links.csv'];

const { close } = await openHubGraph();
process.stdout.write('| file | seconds | MB | links | peak MB |\n| --- | ---: | ---: | ---: | ---: |\n');
try {
  for (const format of formats) await measure(format);
} finally {
  await close();
}

async function measure(format) {
  const file = join(tmpdir(), `entente-bench-export.${format}`);
  const began = performance.now();
  const peak = await run(['export', 'graph', '--format', format, '--output', file]);
  const seconds = (performance.now() - began) / 1_000;
  const { size } = statSync(file);
  const links = format === 'links.csv' ? readFileSync(file).filter((byte) => byte === 10).length - 1 : '';
  rmSync(file);
  process.stdout.write(`| ${format} | ${seconds.toFixed(1)} | ${(size / 1e6).toFixed(0)} | ${links} | ${peak} |\n`);
}

/** Runs a command to its end and gives the peak of its memory in MB. */
async function run(args) {
  const child = spawn(process.execPath, [join(project, 'dist/cli/main.js'), ...args], {
    env: { ...process.env, ENTENTE_STORE: 'bench-hubs', ENTENTE_HOME: join(project, '.entente') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    const status = statusOf(child.pid);
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new TypeError(`The command ended with ${code}.`);
  return Math.round(peak / 1_024);
}

/** The status of a process; empty once it has ended. */
function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
