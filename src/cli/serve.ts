import type { Logger } from 'pino';
import { expectFree, isLoopback } from '../api/server/address.ts';
import { createLog } from '../api/server/log.ts';
import type { Graph } from '../graph/graph.ts';
import type { Report } from '../load/report.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';
import { announce } from './keep-running.ts';
import { createLargeProcess, sharedLargeProcess, shareLargeProcess } from './large-process.ts';
import { lowerPriority } from './lower-priority.ts';
import { folderUrl } from './places.ts';
import type { Progress } from './progress.ts';
import { startWorkers, worker } from './workers.ts';

/** Hands over how to close what was opened. */
type CloseLater = (close: () => Promise<void>) => void;

/**
 * Opens the database, loads the seeds and starts the server, or so many workers as are asked for. An embedded Neo4j takes seconds to start:
 * what a server needs beside it is imported, and the seeds are checked, while it does.
 */
export async function serve(config: Config, progress: Progress, closeLater: CloseLater): Promise<void> {
  const log = logOf(config);
  await expectFree(config.host, config.port);
  let tell = progress.tell;
  let noteBegun = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    noteBegun = resolve;
  });
  const toldOfRestart = listenerToBe();
  const onLine = (line: string) => {
    tell(line);
    noteBegun();
  };
  const opening = openDatabase(config, onLine, toldOfRestart.call);
  closeLater(async () => {
    tell = progress.tell;
    await opening.then(({ close }) => close(), ignoreFailure);
  });
  // An import keeps this process busy: it waits until Java runs, which is told, or a running database is open.
  await Promise.race([begun, opening]);
  const [{ graph }, seed, { answer, inspectChange }] = await Promise.all([
    opening,
    checkedSeeds(config),
    import('./answer.ts'),
  ]);
  const { metricsOfOne, metricsOfWorkers } = await import('./metrics.ts');
  const report = await seed(graph, progress);
  const inspection = () => inspectChange(graph, report, log);
  const isOne = config.workers === 1;
  const largeProcess = config.hasLargeProcess ? (isOne ? createLargeProcess : shareLargeProcess)(log) : undefined;
  if (largeProcess) closeLater(largeProcess.stop);
  const { url, stop } = await (isOne
    ? answer(config, graph, log, {
        warms: true,
        afterwards: inspection,
        onRestart: toldOfRestart.listen,
        metrics: metricsOfOne(graph, config),
        largeProcess,
      })
    : startWorkers(config.workers, log));
  closeLater(stop);
  if (!isOne) {
    metricsOfWorkers(graph, config);
    void inspection();
  }
  progress.done();
  tell = (line) => log.warn(line);
  process.stdout.write(welcome(url));
  if (!isLoopback(config.host)) log.warn(openServer);
}

/** What an operator should know of a server that other machines can reach. */
const openServer =
  'Other machines can reach this server. It has no passwords and no encryption of its own: put a proxy that has them in front of it.';

/** A database that did not open has been told about, and has nothing to close. */
function ignoreFailure(): void {}

/** Serves as a worker; the process that started it has opened the database and loaded the seeds. */
export async function serveAsWorker(config: Config, closeLater: CloseLater): Promise<void> {
  const { answer } = await import('./answer.ts');
  const log = logOf(config);
  const toldOfRestart = listenerToBe();
  const { graph, close } = await openDatabase(config, (line) => log.debug(line), toldOfRestart.call);
  closeLater(close);
  const { metricsOfWorker } = await import('./metrics.ts');
  const { url, stop } = await answer(config, graph, log, {
    warms: worker.isFirst,
    onRestart: toldOfRestart.listen,
    metrics: metricsOfWorker,
    largeProcess: config.hasLargeProcess ? sharedLargeProcess() : undefined,
  });
  closeLater(stop);
  announce(url);
}

/**
 * Answers the large requests that other processes of this server forward, at an address that is announced once the graph is in memory. From then on
 * other processes go first; before, this one would hardly get to start beside the requests that it is wanted for.
 */
export async function serveForLarge(config: Config, closeLater: CloseLater): Promise<void> {
  process.once('disconnect', () => process.exit());
  const { answer } = await import('./answer.ts');
  const log = logOf(config);
  const { graph, close } = await openDatabase(config, (line) => log.debug(line));
  closeLater(close);
  const { metricsOfWorker } = await import('./metrics.ts');
  const inner = { ...config, host: '127.0.0.1', port: 0, hosts: [...config.hosts, config.host] };
  const { url, stop } = await answer(inner, graph, log, {
    warms: false,
    afterwards: async () => {
      await lowerPriority(log);
      announce(url);
    },
    metrics: metricsOfWorker,
    isForLarge: true,
  });
  closeLater(stop);
}

/** A function that may be called before anyone listens. */
function listenerToBe(): { readonly call: () => void; readonly listen: (listener: () => void) => void } {
  let listener = (): void => undefined;
  return {
    call: () => listener(),
    listen(next) {
      listener = next;
    },
  };
}

function logOf({ logLevel }: Config): Logger {
  return createLog({ level: logLevel, terminal: Boolean(process.stderr.isTTY), write });
}

/** Checks the seeds; what it gives loads them and prints a summary. */
async function checkedSeeds({ seeds }: Config): Promise<(graph: Graph, progress: Progress) => Promise<Report>> {
  const { checkSeeds } = await import('../load/load.ts');
  const { loadCheckedSeeds } = await import('../ingest/load-seeds.ts');
  const { describeReplaced, describeReport } = await import('../load/describe.ts');
  const checked = await checkSeeds(folderUrl(seeds));
  return async (graph, { tell }) => {
    tell('Loading the seeds.');
    const report = await loadCheckedSeeds(checked, graph, { trustVersion: true, inspects: false });
    for (const line of [describeReport(report)[0], describeReplaced(report)]) if (line !== undefined) tell(line);
    return report;
  };
}

/** Logs go to the standard error, so that the standard output has only the addresses. */
function write(text: string): void {
  process.stderr.write(text);
}

/** The addresses of the server. */
function welcome(url: string): string {
  return `\nentente is ready.\n  Explorer  ${url}/  (open it in a browser)\n  GraphiQL  ${url}/graphql\n  GraphQL   ${url}/graphql\n  Health    ${url}/health, ${url}/ready\nStop it with Ctrl+C.\n\n`;
}
