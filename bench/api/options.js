import { parseArgs } from 'node:util';
import { queries } from './queries/queries.js';
import { serverNames } from './servers.js';

const help = `Usage: npm run bench:api -- [options]

Measures entente beside other servers that give the same answers, on one Neo4j, in turns.

Options:
  --scale S|M|L    what is loaded: the seeds (S); with one year of events and all votes (M); with two years of events (L). Default: S
  --rounds N       rounds, of which the median is told. Default: 5
  --seconds N      seconds that a server is asked in a round, with each number of connections. Default: 3
  --connections N  numbers of connections, with commas between. Default: 1,16
  --queries NAME   names of queries, with commas between. Default: all
  --servers NAME   names of servers, with commas between. Default: all that are installed
  --out FILE       a file to write the figures to as JSON
  --short          two queries, one round of a second, 4 connections: to see that it runs
  --help           this text

Queries: ${queries.map(({ name }) => name).join(', ')}
Servers: ${serverNames.join(', ')}

The servers neo4j-graphql and dataloader need their packages: npm ci --prefix bench/peers
M and L read the data sets in the folder that ENTENTE_DATA names (../shared/data).
With NEO4J_URI and NEO4J_PASSWORD that Neo4j is asked as it is: nothing is loaded but the seeds, and its processor time is not told.
`;

const defaults = { scale: 'S', rounds: '5', seconds: '3', connections: '1,16' };
const short = { rounds: '1', seconds: '1', connections: '4', queries: 'actor-by-id,one-hop' };

/** What the command line asks for. `--help` and what it cannot mean end the run. */
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
  return odd === undefined ? parts : end(`--${name} has no "${odd}". There are: ${known.join(', ')}.\n`, 2);
}

function end(text, code) {
  (code === 0 ? process.stdout : process.stderr).write(text);
  process.exit(code);
}
