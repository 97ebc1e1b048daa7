import { Command, CommanderError } from 'commander';
import { packageVersion } from '../kit/package-version.ts';
import { addBackup } from './backup.ts';
import { addCheck } from './check.ts';
import { addDatasets } from './datasets.ts';
import { addDb } from './db.ts';
import { addDiff } from './diff.ts';
import { notUnderstood } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import { addExport } from './export.ts';
import { addImport, addSetsToHelp } from './import.ts';
import { addLoad } from './load.ts';
import { addMcp } from './mcp.ts';
import { addNew } from './new.ts';
import { addPrint } from './print.ts';
import { printError } from './print-error.ts';
import { addQuery } from './query.ts';
import { addRelease } from './release.ts';
import { addRemove } from './remove.ts';
import { addSeeds } from './seeds.ts';
import { addStart } from './start.ts';
import { systemError } from './system-error.ts';
import { addVerify } from './verify.ts';

/** Runs one command line and returns the exit code. Errors are printed here and nowhere else. */
export async function run(words: readonly string[]): Promise<number> {
  const program = createProgram();
  if (words.includes('import')) await addSetsToHelp(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    if (error instanceof CommanderError && error.code === 'commander.help') return exitCodes.usage;
    const reported = error instanceof CommanderError ? usageOf(error, program, words) : error;
    const { homeFolder, wantsStacks } = await import('./config.ts');
    const known = systemError(reported, homeFolder());
    return printError(known, { write: (text) => process.stderr.write(text), debug: wantsStacks() });
  }
}

/** The commands. Each imports what it needs when it runs, so that help is fast. */
function createProgram(): Command {
  const program = new Command('entente')
    .description('A diplomatic-relations knowledge graph: who said or signed what, when, and where it was read.')
    .addHelpText('after', examples)
    .version(packageVersion(), '-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpCommand('help [command]', 'show the help of a command');
  for (const add of [
    addStart,
    addCheck,
    addDiff,
    addLoad,
    addImport,
    addDatasets,
    addRemove,
    addDb,
    addBackup,
    addVerify,
    addQuery,
    addExport,
    addMcp,
    addRelease,
    addSeeds,
    addNew,
    addPrint,
  ])
    add(program);
  return program;
}

const examples = `
Examples:
  entente start                      start Neo4j and serve GraphQL on port 4000
  entente check                      report every mistake in seeds/, without a database
  entente query question.graphql     run a GraphQL document and print the result as JSON

Exit codes: 0 done, 1 input refused, 2 wrong usage, 3 set-up failed, 4 database failed, 70 a bug in entente.`;

/** The error of the parser as one sentence, with a hint to the help. */
function usageOf({ message }: CommanderError, program: Command, words: readonly string[]) {
  const named = program.commands.find((command) => command.name() === words[0]);
  const command = ['entente', named?.name()].filter(Boolean).join(' ');
  const [first = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const whole = `${first.charAt(0).toUpperCase()}${first.slice(1).replace(/\.$/, '')}.`;
  return notUnderstood(suggestion ? `${whole} ${suggestion.replace(/^\(|\)$/g, '')}` : whole, command);
}
