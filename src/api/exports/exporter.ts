import { hash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { fileName } from '../../export/file-name.ts';
import type { DataSetVersion } from '../../export/selection.ts';
import type { Graph } from '../../graph/graph.ts';
import { textChunks } from '../../kit/text-chunks.ts';
import type { ProjectionProvider } from '../../projection/follow-projection.ts';
import { fingerprintOf, versionOf, versionsIn } from '../../projection/versions.ts';
import type { Executor } from '../executor.ts';
import { createAsk } from './ask.ts';
import { graphChanged, unknownExport, unknownFormat } from './errors.ts';
import { kindOfExport, namesOfExports } from './export-kinds.ts';
import { dayIn, type ExportHead, type ExportOptions, expectOptions } from './export-options.ts';

/** What is to be exported, and as which file. */
export interface ExportRequest {
  /** A table such as `stances` or `pacts.parties`, a graph or a matrix. */
  readonly what: string;
  /** The end of the name of its file, such as `csv` or `nodes.csv`. */
  readonly format: string;
  readonly options: ExportOptions;
  /** Where the same file can be had again; null if nowhere. */
  readonly address: string | null;
}

/** A file that can be written. */
export interface ExportFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** Changes when the content would: with the graph, the options and the day on which it is taken. */
  readonly tag: string;
  readonly graphVersion: string;
  readonly dataSets: readonly DataSetVersion[];
  /** What is to be said of the file beside its text, such as that a data set is missing; each once it is known. */
  readonly remarks: ReadonlySet<string>;
  /** How much it holds; undefined before its last chunk. */
  readonly size: () => string | undefined;
  /**
   * Its text in chunks, each made when the one before was taken. What is wrong with the options is thrown before the first. It fails before the
   * last where the graph has changed since it was begun, so that no whole file is of two versions.
   */
  readonly chunks: (signal: AbortSignal) => AsyncIterable<string>;
}

/** Makes files of the graph. */
export type Exporter = (request: ExportRequest) => Promise<ExportFile>;

/** What files are made of. */
export interface ExportSources {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly graph: Pick<Graph, 'ask'>;
  readonly projection: ProjectionProvider;
}

/** Makes what exports a graph. Rows, neighbours, paths and matrices are asked for as a client of the API would, under its limits. */
export function createExporter({ schema, execute, graph, projection }: ExportSources): Exporter {
  return async ({ what, format, options, address }) => {
    const kind = kindOfExport(schema, what);
    if (kind === undefined) throw unknownExport(what, namesOfExports(schema));
    const type = kind.formats[format];
    if (type === undefined) throw unknownFormat(what, format, Object.keys(kind.formats));
    expectOptions(what, options, kind.options);
    const day = dayIn(options);
    const version = await versionOf(graph);
    const takenOn = new Date().toISOString().slice(0, 10);
    const head: ExportHead = {
      day,
      graphVersion: fingerprintOf(version),
      dataSets: versionsIn(version),
      takenOn,
      address,
    };
    const remarks = new Set<string>();
    const remark = (words: string) => void remarks.add(words);
    const ask = createAsk(schema, execute, remark);
    const parts = kind.prepare({ schema, ask, projection, remark }, { what, format, options, head });
    let size: string | undefined;
    async function* text(signal: AbortSignal): AsyncGenerator<string> {
      const held = yield* parts(signal);
      if ((await versionOf(graph)) !== version) throw graphChanged();
      size = held;
    }
    return {
      name: fileName({ count: null, day, takenOn }, what, format),
      type,
      tag: hash('sha1', JSON.stringify([version, what, format, options, takenOn, address]), 'base64url'),
      graphVersion: fingerprintOf(version),
      dataSets: head.dataSets,
      remarks,
      size: () => size,
      chunks: (signal) => textChunks(text(signal)),
    };
  };
}
