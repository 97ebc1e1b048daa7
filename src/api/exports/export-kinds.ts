import type { GraphQLSchema } from 'graphql';
import { graphFormats, matrixFormats } from '../../export/graph-formats.ts';
import { recordFormats } from '../../export/record-formats.ts';
import { counted } from '../../kit/counted.ts';
import { typedKeys } from '../../kit/typed-keys.ts';
import { edgeTypes } from '../../model/edge-types.ts';
import { labels } from '../../model/labels.ts';
import type { ProjectionProvider } from '../../projection/follow-projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import type { Ask } from './ask.ts';
import { createAskField } from './ask-field.ts';
import { type ExportHead, type ExportOptions, namesIn } from './export-options.ts';
import { readGivenObject, readGivenValues } from './given-values.ts';
import { type GraphField, membersOf, wholeGraph } from './graph-members.ts';
import { type MatrixField, readMatrix } from './read-matrix.ts';
import { readRecords } from './read-records.ts';
import { readSources } from './read-sources.ts';
import { type TableSource, tableSources } from './record-tables.ts';
import { selectedLinks, selectedNodes, sourceIdsOf } from './selected-graph.ts';

/** A kind of export: the files that it can be written as, with their media types, and the options that it takes. */
export interface ExportKind {
  readonly formats: Readonly<Record<string, string>>;
  readonly options: readonly string[];
  /** Reads the options, and gives what makes the parts of the file and then says how much it holds. */
  readonly prepare: (
    from: ExportReads,
    wanted: ExportWanted,
  ) => (signal: AbortSignal) => AsyncGenerator<string, string>;
}

/** What an export reads. */
export interface ExportReads {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  readonly projection: ProjectionProvider;
  /** Hears what is to be said of the file beside its text. */
  readonly remark: (words: string) => void;
}

/** A file that is asked for; its format is one of its kind, and its options are known ones. */
export interface ExportWanted {
  readonly what: string;
  readonly format: string;
  readonly options: ExportOptions;
  readonly head: ExportHead;
}

const ofDay = ['asOf', 'certainty'];

/** The kind of what is to be exported; undefined for what cannot be. */
export function kindOfExport(schema: GraphQLSchema, what: string): ExportKind | undefined {
  const source = tableSources(schema).get(what);
  return source === undefined ? graphKinds[what] : recordsKind(source);
}

/** The names of everything that can be exported. */
export function namesOfExports(schema: GraphQLSchema): readonly string[] {
  return [...Object.keys(graphKinds), ...tableSources(schema).keys()];
}

function recordsKind(source: TableSource): ExportKind {
  return {
    formats: typesOf(recordFormats),
    options: ['where', ...ofDay],
    prepare: ({ schema, ask }, { format, options, head }) => {
      const where = options.where === undefined ? undefined : readGivenObject('where', options.where);
      const make = Object.entries(recordFormats).find(([name]) => name === format)?.[1].make;
      return async function* parts(signal) {
        if (make === undefined) return counted(0, 'row');
        const { begin, between, write, end } = make(source.table, head);
        let rows = 0;
        for await (const records of readRecords(ask, schema, { source, where, day: head.day, signal })) {
          for (const record of records) {
            yield `${rows === 0 ? begin : between}${write(record)}`;
            rows += 1;
          }
        }
        yield rows === 0 ? `${begin}${end}` : end;
        return counted(rows, 'row');
      };
    },
  };
}

const graphKinds: Readonly<Record<string, ExportKind>> = {
  graph: graphKind(['through', 'labels', ...ofDay], ({ options }) => {
    const through = namesIn(options, 'through', typedKeys(edgeTypes));
    const wanted = { through, labels: namesIn(options, 'labels', typedKeys(labels)) };
    return async (view) => ({ ...wholeGraph(view, wanted), complete: true });
  }),
  neighbourhood: fieldKind('neighbourhood'),
  connections: fieldKind('connections'),
  votingMatrix: matrixKind('votingMatrix'),
  alignment: matrixKind('alignment'),
};

type FindMembers = (view: View, from: ExportReads, signal: AbortSignal) => ReturnType<typeof membersOf>;

/** A part of the graph that an answer of the API names. */
function fieldKind(field: GraphField): ExportKind {
  return graphKind(['args', ...ofDay], ({ options, head }) => {
    const args = readGivenValues('args', options.args ?? '{}');
    return (view, { ask, schema }, signal) =>
      membersOf(view, field, createAskField(ask, schema, { field, args, day: head.day, signal }));
  });
}

function graphKind(options: readonly string[], finder: (wanted: ExportWanted) => FindMembers): ExportKind {
  return {
    formats: typesOf(graphFormats),
    options,
    prepare: (from, wanted) => {
      const find = finder(wanted);
      const { head, format } = wanted;
      return async function* parts(signal) {
        const view = viewOf(await from.projection(), head.day ?? undefined);
        const members = await find(view, from, signal);
        const sources = await readSources(from.ask, sourceIdsOf(view, members), signal);
        const remarks = members.complete ? [] : [cut];
        remarks.forEach(from.remark);
        const nodes = selectedNodes(view, members.nodes, sources);
        const links = selectedLinks(view, members.links, sources);
        yield* graphFormats[format]?.parts({ ...head, remarks, nodes, links }) ?? [];
        return `${counted(nodes.length, 'node')} and ${counted(links.length, 'link')}`;
      };
    },
  };
}

const cut = 'A limit of the API left something out: not all nodes and links that were asked for are included.';

function matrixKind(field: MatrixField): ExportKind {
  return {
    formats: typesOf(matrixFormats),
    options: ['args', ...ofDay],
    prepare: ({ ask, schema, projection }, { format, options, head }) => {
      const args = readGivenValues('args', options.args ?? '{}');
      return async function* parts(signal) {
        // Reading the graph into memory is no part of the time that a question may take.
        await projection();
        const matrix = await readMatrix(field, createAskField(ask, schema, { field, args, day: head.day, signal }));
        yield* matrixFormats[format]?.parts(matrix) ?? [];
        return `${counted(matrix.rows.length, 'row')} by ${counted(matrix.columns.length, 'column')}`;
      };
    },
  };
}

function typesOf(formats: Readonly<Record<string, { readonly type: string }>>): ExportKind['formats'] {
  return Object.fromEntries(Object.entries(formats).map(([name, { type }]) => [name, type]));
}
