import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { quickCompiler } from './compiler.ts';
import { jarsFrom } from './conf.ts';
import { type Java, javaEnvironment } from './java.ts';
import type { Store } from './store.ts';

/** How a command of Neo4j's own tool ended. */
export interface ToolResult {
  readonly isDone: boolean;
  readonly printed: string;
}

/** Runs a command of Neo4j's own tool on a stopped store. It runs in the folder `run`, from which relative paths are read. */
export async function runAdminTool(store: Store, { command }: Java, words: readonly string[]): Promise<ToolResult> {
  const args = ['-Xmx1g', quickCompiler, '-cp', jarsFrom(store.run, store), 'org.neo4j.cli.AdminTool', ...words];
  const env = javaEnvironment({ NEO4J_HOME: store.folder, NEO4J_CONF: store.conf });
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, {
      env,
      cwd: store.run,
      maxBuffer: outputBytes,
    });
    return { isDone: true, printed: stdout + stderr };
  } catch (error) {
    return { isDone: false, printed: printedBy(error) };
  }
}

const outputBytes = 64 * 1024 * 1024;

/** What a tool that failed printed, or why it did not run. */
export function printedBy(error: unknown): string {
  return error instanceof Error && 'stderr' in error && 'stdout' in error
    ? String(error.stdout) + String(error.stderr)
    : String(error);
}

/** The innermost cause that the tool printed, without its stack trace. */
export function causeIn(printed: string): string {
  const lines = printed.split('\n').filter((line) => /^(?:Caused by: )?[\w.$]+(?:Exception|Error)\b/.test(line));
  return lines.at(-1)?.replace(/^Caused by: /, '') ?? printed.trim().split('\n').at(-1) ?? '';
}
