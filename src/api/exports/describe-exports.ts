import type { GraphQLSchema } from 'graphql';
import { type Column, columnsOf } from '../../export/columns.ts';
import { unknownExport } from './errors.ts';
import { kindOfExport, namesOfExports } from './export-kinds.ts';
import { tableSources } from './record-tables.ts';

/** Something that can be exported, with the kinds of files, the options, and the columns of a table. */
export interface ExportAbout {
  readonly name: string;
  readonly formats: readonly string[];
  readonly options: readonly string[];
  /** Empty for graphs and matrices. */
  readonly columns: readonly Omit<Column, 'valuesOf'>[];
}

/** Everything that can be exported. */
export function listExports(schema: GraphQLSchema): readonly ExportAbout[] {
  return namesOfExports(schema).map((name) => {
    const { formats = {}, options = [] } = kindOfExport(schema, name) ?? {};
    const fields = tableSources(schema).get(name)?.table.fields ?? [];
    const columns = columnsOf(fields).map(({ valuesOf: _, ...column }) => column);
    return { name, formats: Object.keys(formats), options, columns };
  });
}

/** Everything that can be exported, as lines for a terminal. A star marks a column that holds a list. */
export function describeExports(schema: GraphQLSchema): readonly string[] {
  return listExports(schema).flatMap(({ name, formats, options, columns }) => [
    `${name}  ${formats.join(', ')}; options ${options.join(', ')}`,
    ...(columns.length === 0 ? [] : [`  ${columns.map((one) => `${one.name}${one.many ? '*' : ''}`).join(' ')}`]),
  ]);
}

/** A file as the command line names it. */
interface FileWanted {
  readonly what: string;
  readonly format: string | undefined;
  readonly output: string | undefined;
}

/** The kind of file: the one given, else the longest that the name of the file ends in, else the first of its kind. */
export function formatFor(schema: GraphQLSchema, { what, format, output }: FileWanted): string {
  const kind = kindOfExport(schema, what);
  if (kind === undefined) throw unknownExport(what, namesOfExports(schema));
  const known = Object.keys(kind.formats);
  const ends = known
    .toSorted((one, other) => other.length - one.length)
    .filter((one) => output?.endsWith(`.${one}`) || output?.endsWith(`/${one}`) || output === one);
  return format ?? ends[0] ?? known[0] ?? '';
}

/** An export by the last part of its address, such as `stances.csv`, `pacts.parties.jsonl` or `graph.nodes.csv`. */
export function readExportName(
  schema: GraphQLSchema,
  name: string,
): { readonly what: string; readonly format: string } {
  const [what] = namesOfExports(schema)
    .filter((one) => name.startsWith(`${one}.`))
    .toSorted((one, other) => other.length - one.length);
  if (what === undefined) throw unknownExport(name.replace(/\.[a-z]+$/, ''), namesOfExports(schema));
  return { what, format: name.slice(what.length + 1) };
}
