import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { budgetOf } from '../api/budget.ts';
import { createExecutor } from '../api/executor.ts';
import { createExporter, type Exporter, type ExportFile } from '../api/exports/exporter.ts';
import { schema } from '../api/schema.ts';
import { EntenteError } from '../errors.ts';
import { followProjection } from '../projection/follow-projection.ts';
import type { Config } from './config.ts';
import { withDatabase } from './database.ts';
import { fileUnwritable } from './errors.ts';
import type { Progress } from './progress.ts';

/** Runs some work with what exports the graph, which has the limits of the server. */
export async function withExporter<T>(
  config: Config,
  { tell }: Progress,
  work: (exporter: Exporter) => Promise<T>,
): Promise<T> {
  return await withDatabase(config, tell, async ({ graph }) => {
    const budget = await budgetOf(graph, () => undefined);
    const projection = followProjection(graph, { maxLinks: config.mostLinks });
    const execute = createExecutor(graph, { timeoutMs: config.queryTimeoutMs, budget, projection });
    return await work(createExporter({ schema, execute, graph, projection }));
  });
}

/** Where a file goes, and what tells how far it is. */
interface Target {
  /** A file; undefined for the standard output. */
  readonly output: string | undefined;
  readonly progress: Progress;
}

/** Writes a file, and tells how much it holds and what it lacks. One with a name appears only when it is whole. */
export async function writeExport(file: ExportFile, { output, progress }: Target): Promise<void> {
  const { graphVersion, dataSets } = file;
  progress.tell(
    `Version of the graph: ${graphVersion} (${dataSets.map(({ id, version }) => `${id} ${version}`).join(', ')}).`,
  );
  progress.tell(`Writing ${output ?? file.name}.`);
  const chunks = followed(file.chunks(new AbortController().signal), (bytes) =>
    progress.retell(`Writing ${output ?? file.name}: ${(bytes / 1e6).toFixed(1)} MB.`),
  );
  if (output === undefined) await pipeline(chunks, process.stdout, { end: false });
  else await writeWhole(chunks, output);
  progress.tell(`Wrote ${file.size() ?? 'nothing'}.`);
  for (const words of file.remarks) progress.tell(words);
}

/** Writes a file under another name first, so that there is none that is not whole. */
async function writeWhole(chunks: AsyncIterable<string>, output: string): Promise<void> {
  const part = `${output}.part`;
  try {
    await pipeline(chunks, createWriteStream(part));
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    throw error instanceof EntenteError ? error : fileUnwritable(output, error);
  }
}

async function* followed(chunks: AsyncIterable<string>, tell: (bytes: number) => void): AsyncGenerator<string> {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    bytes += Buffer.byteLength(chunk);
    tell(bytes);
  }
}
