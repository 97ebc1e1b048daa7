import { type Command, Option } from 'commander';
import { FOR_LARGE } from './large-process.ts';

/** `entente start`: starts Neo4j, loads the seeds and serves GraphQL. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('start Neo4j, load the seeds and serve GraphQL until stopped (Ctrl+C)')
    .option('--port <port>', 'port of the server (default: the setting PORT, or else 4000)')
    .option('--host <address>', 'address of the server (default: the setting HOST, or else 127.0.0.1)')
    .option(
      '--workers <number>',
      'processes that answer requests at the port (default: the setting ENTENTE_WORKERS, or else 1); each holds the graph and its cache in memory',
    )
    .addOption(new Option(FOR_LARGE).hideHelp())
    .addHelpText('after', examples)
    .action(start);
}

const examples = `
Examples:
  entente start                                     on http://127.0.0.1:4000
  entente start --port 8080 --host 0.0.0.0          reachable from other machines
  entente start --workers 4                         for a machine with four cores or more
  NEO4J_URI=neo4j://db:7687 NEO4J_PASSWORD=… entente start
                                                    with a Neo4j server of your own

Environment variables: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE for a server of your own; for the embedded Neo4j ENTENTE_HOME,
ENTENTE_STORE, ENTENTE_NEO4J_VERSION, ENTENTE_NEO4J_HEAP, ENTENTE_NEO4J_PAGE_CACHE, ENTENTE_NEO4J_PORT, ENTENTE_JAVA_HOME;
ENTENTE_SEEDS, ENTENTE_WORKERS, ENTENTE_LARGE_PROCESS (off: large requests are answered beside the others), ENTENTE_CORS_ORIGIN, ENTENTE_LOG_LEVEL, ENTENTE_QUERY_TIMEOUT (seconds that a request may take, 30 by default), ENTENTE_EXPORT_TIMEOUT (seconds that a file below /export/ may take, 900 by default),
ENTENTE_SLOW_MS (duration from which on a question is logged as slow, 1000 by default), ENTENTE_METRICS (who may read /metrics: local, which is the
default, all or off); ENTENTE_HOSTS (names of hosts by which the server may be asked, beside addresses and localhost); ENTENTE_MEMORY_LINKS (of a graph with more links, 5000000 by default,
traversals leave out events and votes); ENTENTE_ANSWER_CACHE (size of the answer cache in megabytes, 64 by default; 0 turns it off);
OTEL_EXPORTER_OTLP_ENDPOINT or OTEL_EXPORTER_OTLP_TRACES_ENDPOINT (collector of traces), OTEL_SDK_DISABLED. docs/operations.md says more of each.`;

/** Options of the command line. */
interface Options {
  readonly port?: string;
  readonly host?: string;
  readonly workers?: string;
  /** Whether this is the process for large requests of another one, which gave the option. */
  readonly forLarge?: boolean;
}

/** Serves until a signal, then closes everything in reverse order. A second signal ends the process at once. */
async function start({ port, host, workers, forLarge = false }: Options): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { createProgress } = await import('./progress.ts');
  const said = {
    ...(port && { PORT: port }),
    ...(host && { HOST: host }),
    ...(workers && { ENTENTE_WORKERS: workers }),
  };
  const config = readConfig(said);
  const { serve, serveAsWorker, serveForLarge } = await import('./serve.ts');
  const { worker } = await import('./workers.ts');
  const progress = createProgress();
  const closers: (() => Promise<void>)[] = [];
  const signalled = firstSignal(forLarge);
  try {
    const closeLater = (close: () => Promise<void>) => void closers.push(close);
    const isOwn = !worker.is && !forLarge;
    const begin = () => (worker.is ? serveAsWorker : serveForLarge)(config, closeLater);
    await Promise.race([isOwn ? serve(config, progress, closeLater) : begin(), signalled]);
    const signal = await signalled;
    if (isOwn) progress.tell(`Stopping after ${signal}.`);
  } finally {
    for (const close of closers.reverse()) await close();
    progress.done();
  }
  process.exit();
}

/** Resolves with the first signal to end the process. Ctrl+C reaches the process for large requests too, which is ended by its server. */
function firstSignal(forLarge: boolean): Promise<NodeJS.Signals> {
  if (forLarge) process.on('SIGINT', () => {});
  const signals: readonly NodeJS.Signals[] = forLarge ? ['SIGTERM'] : ['SIGINT', 'SIGTERM'];
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, resolve);
  });
}
