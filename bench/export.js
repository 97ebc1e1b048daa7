import { spawn } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { hubStores, openHubGraph } from './hub-graph.js';
import { project } from './sets.js';

/**
 * Exports the graph of `hub-graph.js`, and one with 500,000 of its links, in every format with the command line, and tells time, size and the
 * peak of the command's memory (VmHWM of /proc, so Linux alone). Formats may be named as arguments.
 */
const named = process.argv.slice(2);
const formats = named.length > 0 ? named : ['gexf', 'graphml', 'json', 'nodes.csv', 'links.csv'];

process.stdout.write('| store | file | seconds | MB | links | peak MB |\n| --- | --- | ---: | ---: | ---: | ---: |\n');
for (const store of [hubStores.smaller, hubStores.whole]) {
  const { close } = await openHubGraph(store);
  try {
    for (const format of formats) await measure(store, format);
  } finally {
    await close();
  }
}

async function measure(store, format) {
  const file = join(tmpdir(), `entente-bench-export.${format}`);
  const began = performance.now();
  const peak = await run(store, ['export', 'graph', '--format', format, '--output', file]);
  const seconds = (performance.now() - began) / 1_000;
  const { size } = statSync(file);
  const links = format === 'links.csv' ? readFileSync(file).filter((byte) => byte === 10).length - 1 : '';
  rmSync(file);
  process.stdout.write(
    `| ${store} | ${format} | ${seconds.toFixed(1)} | ${(size / 1e6).toFixed(0)} | ${links} | ${peak} |\n`,
  );
}

/** Runs a command to its end and gives the peak of its memory in MB. */
async function run(store, args) {
  const child = spawn(process.execPath, [join(project, 'dist/cli/main.js'), ...args], {
    env: { ...process.env, ENTENTE_STORE: store, ENTENTE_HOME: join(project, '.entente') },
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
