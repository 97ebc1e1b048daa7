import { cpus, totalmem } from 'node:os';

/** What the figures are of. */
export function describe({ scale, nodes, edges, servers, missing }) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const absent =
    missing.length === 0 ? '' : ` Not installed, so left out: ${missing.join(', ')} (npm ci --prefix bench/peers).`;
  return `Scale ${scale}: ${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges. ${machine}. Servers: ${servers.join(', ')}.${absent}\n`;
}

const columns = [
  ['requests a second', ({ perSecond }) => perSecond.toFixed(perSecond < 100 ? 1 : 0)],
  ['spread', ({ spread }) => `${(spread * 100).toFixed(0)} %`],
  ['p50 ms', ({ p50 }) => p50.toFixed(2)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['server CPU us', ({ serverCpu }) => serverCpu.toFixed(0)],
  ['Neo4j CPU us', ({ neo4jCpu }) => neo4jCpu?.toFixed(0) ?? '-'],
  ['server MB', ({ memory }) => memory.toFixed(0)],
  ['cores of others', ({ otherCores }) => otherCores.toFixed(1)],
];

/** The figures of a query, a row for each server. */
export function queryTable({ title, isEmpty, sampleCount }, connections, results) {
  const noRows = isEmpty ? ', no rows at this scale' : '';
  const head = ['server', ...columns.map(([name]) => name)];
  const rows = results.map((one) => [
    one.server,
    ...(one.tooSlow ? ['> 15 s a question'] : columns.map(([, text]) => text(one))),
  ]);
  const asked = `${sampleCount} questions, ${connections} connection${connections === 1 ? '' : 's'}`;
  return `\n### ${title}${noRows}: ${asked}\n\n${table(head, rows)}`;
}

/** How many times as many requests a second entente answers as each other server: the geometric mean and the least of the queries. */
export function comparison(results, firstQueries) {
  const others = [...new Set(results.map(({ server }) => server))].filter((server) => server !== 'entente');
  const counts = [...new Set(results.map(({ connections }) => connections))];
  const rows = others.flatMap((other) =>
    counts.map((connections) => {
      const all = ratiosTo(
        other,
        results.filter((one) => one.connections === connections),
      );
      const first = all.filter(({ query }) => firstQueries.includes(query));
      return [other, connections, ...figuresOf(first), ...figuresOf(all)];
    }),
  );
  const head = ['entente against', 'connections', 'first five, mean', 'least', 'all, mean', 'least'];
  return `\n### Requests a second, in times of the other\n\n${table(head, rows)}`;
}

function ratiosTo(other, results) {
  return results
    .filter(({ server, perSecond }) => server === 'entente' && perSecond !== undefined)
    .map((one) => ({ ...one, other: results.find(({ server, query }) => server === other && query === one.query) }))
    .filter((one) => one.other?.perSecond !== undefined)
    .map((one) => ({ query: one.query, ratio: one.perSecond / one.other.perSecond }));
}

function figuresOf(ratios) {
  if (ratios.length === 0) return ['-', '-'];
  const mean = Math.exp(ratios.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / ratios.length);
  const least = ratios.reduce((one, two) => (two.ratio < one.ratio ? two : one));
  return [mean.toFixed(2), `${least.ratio.toFixed(2)} (${least.query})`];
}

function table(head, rows) {
  const line = (cells) => `| ${head.map((_, at) => cells[at] ?? '').join(' | ')} |\n`;
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map(line).join('');
}
