import { cpus, totalmem } from 'node:os';
import { firstFive, goalRows } from './goals.js';
import { least, mean, ratiosTo } from './ratios.js';

/** The first line of a report: graph, machine and servers. */
export function describe({ name, nodes, edges, servers, missing }) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const absent =
    missing.length === 0
      ? ''
      : ` Skipped, because their packages are not installed: ${missing.join(', ')} (npm ci --prefix bench/peers).`;
  return `${name}: ${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges. ${machine}. Servers: ${servers.join(', ')}.${absent}\n`;
}

const columns = [
  ['requests per second', ({ perSecond }) => perSecond.toFixed(perSecond < 100 ? 1 : 0)],
  ['spread', ({ spread }) => `${(spread * 100).toFixed(0)} %`],
  ['p50 ms', ({ p50 }) => p50.toFixed(2)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['server CPU us', ({ serverCpu }) => serverCpu.toFixed(0)],
  ['Neo4j CPU us', ({ neo4jCpu }) => neo4jCpu?.toFixed(0) ?? '-'],
  ['server MB', ({ memory }) => memory.toFixed(0)],
  ['Neo4j MB', ({ neo4jMemory }) => neo4jMemory?.toFixed(0) ?? '-'],
  ['other load, cores', ({ otherCores }) => otherCores.toFixed(1)],
];

/** The table of one query: one row per server. */
export function queryTable({ title, isEmpty, sampleCount }, connections, results) {
  const noRows = isEmpty ? ', no rows at this scale' : '';
  const head = ['server', ...columns.map(([name]) => name)];
  const rows = results.map((one) => [
    one.server,
    ...(one.tooSlow ? ['over 15 s per request'] : columns.map(([, text]) => text(one))),
  ]);
  const asked = `${sampleCount} sets of variables, ${connections} connection${connections === 1 ? '' : 's'}`;
  return `\n### ${title}${noRows}: ${asked}\n\n${table(head, rows)}`;
}

/** Requests per second of entente divided by those of each other server: the geometric mean and the least of the queries. */
export function comparison(results) {
  const others = [...new Set(results.map(({ server }) => server))].filter((server) => server !== 'entente');
  const counts = [...new Set(results.map(({ connections }) => connections))];
  const rows = others.flatMap((other) =>
    counts.map((connections) => {
      const all = ratiosTo(
        other,
        results.filter((one) => one.connections === connections),
      );
      const first = all.filter(({ query }) => firstFive.includes(query));
      return [`entente / ${other}`, connections, ...summary(first), ...summary(all)];
    }),
  );
  const head = ['requests per second', 'connections', 'first five, mean', 'least', 'all, mean', 'least'];
  return `\n### Compared\n\n${table(head, rows)}`;
}

function summary(ratios) {
  if (ratios.length === 0) return ['-', '-'];
  const { query, value } = least(ratios);
  return [mean(ratios).toFixed(2), `${value.toFixed(2)} (${query})`];
}

/** The table of goals; empty if the run has no figures for any. */
export function goalTable(results) {
  const rows = goalRows(results);
  return rows.length === 0 ? '' : `\n### Goals\n\n${table(['entente', 'figure', 'goal', 'reached'], rows)}`;
}

function table(head, rows) {
  const line = (cells) => `| ${head.map((_, at) => cells[at] ?? '').join(' | ')} |\n`;
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map(line).join('');
}
