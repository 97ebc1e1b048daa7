import type { Command } from 'commander';
import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import type { Config } from './config.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente query`: one question, one answer. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('run a GraphQL document and print the result as JSON; exit code 1 if it has errors')
    .argument('<file>', 'file with the document, or - for the standard input')
    .option('--variables <json>', 'variables as a JSON object, or a file that holds one (default: none)')
    .option('--operation <name>', 'operation to run; required if the document has several')
    .addHelpText('after', examples)
    .action(query);
}

const examples = `
Examples:
  entente query schema/examples/01-the-interview.graphql
  entente query pacts.graphql --variables '{"actor": "japan"}'
  echo '{ states { totalCount } }' | entente query -`;

/** What can be said on the command line. */
interface Options {
  readonly variables?: string;
  readonly operation?: string;
}

/** Starts or reuses the database, asks, prints. */
async function query(file: string, { variables, operation }: Options): Promise<void> {
  const { readInput, readVariables } = await import('./input.ts');
  const { readConfig } = await import('./config.ts');
  const config = readConfig();
  const question = { text: await readInput(file), variables: await readVariables(variables), operation };
  const answer = await ask(config, question);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if (answer.errors?.length) process.exitCode = exitCodes.refused;
}

/** A question as it was typed. */
interface Typed {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation: string | undefined;
}

/** Answers a question by the road a request takes, without HTTP. A mistake in the document is found before the database is started. */
async function ask(config: Config, { text, variables, operation }: Typed): Promise<ExecutionResult> {
  const { schema } = await import('../api/schema.ts');
  const document = await readDocument(text);
  if ('errors' in document) return document;
  const { createExecutor } = await import('../api/executor.ts');
  const { withDatabase } = await import('./database.ts');
  const { createProgress } = await import('./progress.ts');
  const progress = createProgress();
  const question = { schema, document, operationName: operation ?? null, variableValues: variables };
  const answer = await withDatabase(config, progress.tell, ({ graph }) =>
    createExecutor(graph, { timeoutMs: config.queryTimeoutMs })(question),
  ).finally(progress.done);
  return presentable(config, answer);
}

/** The parsed document, or what is wrong with it. */
async function readDocument(text: string): Promise<DocumentNode | { readonly errors: readonly GraphQLError[] }> {
  const { GraphQLError, parse, validate } = await import('graphql');
  const { schema } = await import('../api/schema.ts');
  try {
    const document = parse(text);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : document;
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** The errors in the words that a client of the server gets. */
async function presentable({ logLevel }: Config, answer: ExecutionResult): Promise<ExecutionResult> {
  if (!answer.errors) return answer;
  const { presenter } = await import('../api/server/faults.ts');
  const { createLog } = await import('../api/server/log.ts');
  const { withoutStatus } = await import('../api/server/http-status.ts');
  const write = (text: string) => void process.stderr.write(text);
  const present = presenter(createLog({ level: logLevel, terminal: Boolean(process.stderr.isTTY), write }));
  return withoutStatus({ ...answer, errors: answer.errors.map(present) });
}
