import type { Command } from 'commander';
import type { Graph } from '../graph/graph.ts';
import type { Sources } from '../mcp/call-tool.ts';
import type { Config } from './config.ts';

/** `entente mcp`: tools for a language model over the standard input and output. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description(
      'serve tools for language models over the standard input and output (Model Context Protocol); reads only',
    )
    .addHelpText('after', examples)
    .action(serveTools);
}

const examples = `
A client starts it by itself; docs/models.md says how to set one up. It starts Neo4j unless it runs, loads the seeds into an empty graph,
and ends when the client closes its input. A running "entente start" serves the same tools at POST /mcp.

Example, as most clients write it:
  { "mcpServers": { "entente": { "command": "/path/to/node_modules/.bin/entente", "args": ["mcp"] } } }`;

/** Serves until the input ends or a signal comes. The standard output belongs to the protocol. */
async function serveTools(): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { createProgress } = await import('./progress.ts');
  const { withDatabase } = await import('./database.ts');
  const config = readConfig();
  const { tell, done } = createProgress();
  await withDatabase(config, tell, async ({ graph }) => {
    await loadIfEmpty(config, graph, tell);
    done();
    await serveUntilClosed(await sourcesOf(config, graph));
  });
  process.exit();
}

/** A graph without facts would answer every question with "not recorded". */
async function loadIfEmpty({ seeds }: Config, graph: Graph, tell: (line: string) => void): Promise<void> {
  const { readinessOf } = await import('../api/server/readiness.ts');
  const state = await readinessOf(graph)();
  if (state.status === 'ready' || state.code !== 'NOT_SEEDED') return;
  const { load } = await import('../load/load.ts');
  const { folderUrl } = await import('./places.ts');
  tell('Loading the seeds.');
  await load(folderUrl(seeds), graph);
}

/** What the tools read from: the executor that the server has, without HTTP. */
async function sourcesOf({ queryTimeoutMs, logLevel, mostLinks }: Config, graph: Graph): Promise<Sources> {
  const { schema } = await import('../api/schema.ts');
  const { budgetOf } = await import('../api/budget.ts');
  const { createExecutor } = await import('../api/executor.ts');
  const { createAsk } = await import('../api/server/ask.ts');
  const { createLog } = await import('../api/server/log.ts');
  const { followProjection } = await import('../projection/follow-projection.ts');
  const write = (text: string) => void process.stderr.write(text);
  const log = createLog({ level: logLevel, terminal: Boolean(process.stderr.isTTY), write });
  const budget = await budgetOf(graph, (err) => log.warn({ err }, 'The degrees of the graph could not be read again.'));
  const projection = followProjection(graph, { maxLinks: mostLinks });
  const ask = createAsk({
    schema,
    execute: createExecutor(graph, { timeoutMs: queryTimeoutMs, budget, projection }),
    log,
  });
  // A large graph is read into memory for longer than a question may take.
  const inMemory = projection().catch((err: unknown) =>
    log.warn({ err }, 'The graph could not be read into memory yet.'),
  );
  return {
    schema,
    ask: async (question) => {
      await inMemory;
      return await ask(question);
    },
  };
}

async function serveUntilClosed(sources: Sources): Promise<void> {
  const { serveStdio } = await import('@modelcontextprotocol/server/stdio');
  const { createMcpServer } = await import('../mcp/create-mcp-server.ts');
  const { close } = serveStdio(() => createMcpServer(sources));
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close();
}
