import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cpuOf, cpuOfMachine, memoryOf } from './processes.js';

/** Starts the load generator, which loads one server at a time. */
export function startGenerator() {
  const child = fork(fileURLToPath(new URL('load.js', import.meta.url)));
  return {
    async run(order) {
      child.send(order);
      const over = new AbortController();
      const [result] = await Promise.race(['message', 'exit'].map((name) => once(child, name, over)));
      over.abort();
      if (typeof result === 'object') return result;
      throw new Error(`The load generator ended with exit code ${result}.`);
    },
    stop: () => child.connected && child.disconnect(),
  };
}

/** Measures the servers in turns. The first round warms up and does not count; each round starts with another server. */
export async function measure(generator, asked, { connections, rounds, seconds, neo4jPid }) {
  const measured = asked.map(({ server }) => ({ server: server.name, rounds: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < asked.length; turn += 1) {
      const at = (round + turn) % asked.length;
      const milliseconds = (round === 0 ? Math.min(1, seconds) : seconds) * 1_000;
      const one = await measureServer(generator, asked[at], { connections, milliseconds, neo4jPid });
      if (round > 0) measured[at].rounds.push(one);
    }
  }
  return measured.map(summaryOf);
}

/** Loads one server for a given time. */
async function measureServer(generator, { server, requests }, { connections, milliseconds, neo4jPid }) {
  const before = usage(server, neo4jPid);
  const {
    count,
    wrong,
    p50,
    p99,
    milliseconds: took,
  } = await generator.run({
    ...{ port: server.port, requests, connections, milliseconds },
  });
  if (wrong !== undefined) throw new Error(`The server "${server.name}" gave another answer under load: ${wrong}`);
  const after = usage(server, neo4jPid);
  return {
    ...{ perSecond: (count / took) * 1_000, p50, p99 },
    serverCpu: (after.server - before.server) / count,
    neo4jCpu: neo4jPid === undefined ? null : (after.neo4j - before.neo4j) / count,
    memory: memoryOf(server.pid),
    neo4jMemory: neo4jPid === undefined ? null : memoryOf(neo4jPid),
    otherCores: Math.max(0, after.others - before.others) / took / 1_000,
  };
}

/** CPU time used so far, in microseconds: by the server, by Neo4j, and by processes outside the benchmark. */
function usage({ pid }, neo4jPid) {
  const ours = cpuOf(process.pid, neo4jPid);
  return { server: cpuOf(pid), neo4j: cpuOf(neo4jPid), others: cpuOfMachine() - ours };
}

/** The median of each figure, and the spread: fastest minus slowest round, divided by the median. */
function summaryOf({ server, rounds }) {
  const names = Object.keys(rounds[0]);
  const medians = Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]));
  const rates = rounds.map(({ perSecond }) => perSecond);
  return { server, ...medians, spread: (Math.max(...rates) - Math.min(...rates)) / medians.perSecond, rounds };
}

function median(list) {
  return list.toSorted((one, other) => one - other)[list.length >> 1];
}
