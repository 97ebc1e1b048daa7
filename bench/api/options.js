import { parseArgs } from 'node:util';
import { queries } from './queries/queries.js';
import { serverNames } from './servers.js';

const help = `Usage: npm run bench:api -- [options]

Benchmarks entente and other servers that give the same answers, in turns, on one Neo4j.

Options:
  --scale S|M|L    graph to load: the seeds (S), plus one year of events and all votes (M), or two years of events (L). Default: S
  --rounds N       rounds; tables show the median. Default: 5
  --seconds N      seconds per server and round. Default: 3
  --connections N  numbers of connections, separated by commas. Default: 1,16
  --queries NAME   queries, separated by commas. Default: all
  --servers NAME   servers, separated by commas. Default: all that are installed
  --out FILE       also write all figures to a JSON file
  --short          smoke run: two queries, one round of one second, 4 connections
  --help           show this help

Queries: ${queries.map(({ name }) => name).join(', ')}
Servers: ${serverNames.join(', ')}

neo4j-graphql and dataloader need packages of their own: npm ci --prefix bench/peers
Scales M and L read the data sets in the folder ENTENTE_DATA (default: ../shared/data).
With NEO4J_URI and NEO4J_PASSWORD set, that Neo4j is used as it is: only the seeds are loaded, and its CPU time is not shown.
`;

const defaults = { scale: 'S', rounds: '5', seconds: '3', connections: '1,16' };
const short = { rounds: '1', seconds: '1', connections: '4', queries: 'actor-by-id,one-hop' };

/** Parses the command line. `--help` and invalid values end the process. */
export function readOptions(words) {
  const given = parse(words);
  if (given.help) end(help, 0);
  const {
    scale,
    rounds,
    seconds,
    connections,
    queries: named,
    servers,
    out,
  } = {
    ...defaults,
    ...(given.short && short),
    ...given,
  };
  if (!/^[SML]$/.test(scale)) end(`--scale takes S, M or L, not "${scale}".\n`, 2);
  return {
    ...{ scale, out },
    rounds: numbers('rounds', rounds)[0],
    seconds: numbers('seconds', seconds)[0],
    connections: numbers('connections', connections),
    queries: chosen(
      'queries',
      named,
      queries.map(({ name }) => name),
    ),
    servers: chosen('servers', servers, serverNames),
    areServersNamed: servers !== undefined,
  };
}

function parse(words) {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  const options = {
    ...{ scale: text, rounds: text, seconds: text, connections: text, queries: text, servers: text, out: text },
  };
  try {
    return parseArgs({ args: words, options: { ...options, short: flag, help: flag } }).values;
  } catch (error) {
    return end(`${error.message}\nSee --help.\n`, 2);
  }
}

function numbers(name, list) {
  const parts = list.split(',').map(Number);
  if (parts.every((part) => part > 0)) return parts;
  return end(`--${name} takes numbers over 0, not "${list}".\n`, 2);
}

function chosen(name, list, known) {
  const parts = list?.split(',') ?? known;
  const odd = parts.find((part) => !known.includes(part));
  return odd === undefined ? parts : end(`--${name} does not know "${odd}". Choose from: ${known.join(', ')}.\n`, 2);
}

function end(text, code) {
  (code === 0 ? process.stdout : process.stderr).write(text);
  process.exit(code);
}
