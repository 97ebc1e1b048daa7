import type { Command } from 'commander';
import type { ExecutionResult } from 'graphql';
import type { Config } from './config.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente query`: runs one GraphQL document. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('run a GraphQL document and print the result as JSON; exit code 1 if it has errors')
    .argument('<file>', 'file with the document, or - for the standard input')
    .option('--variables <json>', 'variables as a JSON object, or a file that holds one (default: none)')
    .option('--operation <name>', 'operation to run; required if the document has several')
    .option('--cite', 'add extensions.citation: the versions of entente, the graph and its data sets')
    .addHelpText('after', examples)
    .action(query);
}

const examples = `
Examples:
  entente query schema/examples/01-the-interview.graphql
  entente query pacts.graphql --variables '{"actor": "japan"}'
  echo '{ states { totalCount } }' | entente query -`;

/** Options of the command line. */
interface Options {
  readonly variables?: string;
  readonly operation?: string;
  readonly cite?: boolean;
}

/** Runs the document and prints the result. */
async function query(file: string, { variables, operation, cite = false }: Options): Promise<void> {
  const { readInput, readVariables } = await import('./input.ts');
  const { readConfig } = await import('./config.ts');
  const config = readConfig();
  const input = { text: await readInput(file), variables: await readVariables(variables), operation, cite };
  const result = await execute(config, input);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  if (result.errors?.length) process.exitCode = exitCodes.refused;
}

/** A document with its variables, not parsed yet. */
interface QueryInput {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation: string | undefined;
  readonly cite: boolean;
}

/** Executes a document as the server does, without HTTP. It is validated before the database is started. */
async function execute(config: Config, { text, variables, operation, cite }: QueryInput): Promise<ExecutionResult> {
  const { schema } = await import('../api/schema.ts');
  const { checkedDocument } = await import('../api/checked-document.ts');
  const document = checkedDocument(schema, text);
  if ('errors' in document) return await presentable(config, document);
  const { budgetOf } = await import('../api/budget.ts');
  const { createExecutor } = await import('../api/executor.ts');
  const { withDatabase } = await import('./database.ts');
  const { createProgress } = await import('./progress.ts');
  const progress = createProgress();
  const request = { schema, document, operationName: operation ?? null, variableValues: variables, cite };
  const result = await withDatabase(config, progress.tell, async ({ graph }) => {
    const budget = await budgetOf(graph, () => undefined);
    return await createExecutor(graph, { timeoutMs: config.queryTimeoutMs, budget })(request);
  }).finally(progress.done);
  return presentable(config, result);
}

/** The result with errors as a client of the server gets them. */
async function presentable({ logLevel }: Config, result: ExecutionResult): Promise<ExecutionResult> {
  if (!result.errors) return result;
  const { presenter } = await import('../api/server/faults.ts');
  const { createLog } = await import('../api/server/log.ts');
  const { withoutStatus } = await import('../api/server/http-status.ts');
  const write = (text: string) => void process.stderr.write(text);
  const present = presenter(createLog({ level: logLevel, terminal: Boolean(process.stderr.isTTY), write }));
  return withoutStatus({ ...result, errors: result.errors.map(present) });
}
