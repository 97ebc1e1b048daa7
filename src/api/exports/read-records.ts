import type { GraphQLSchema } from 'graphql';
import { RequestError } from '../../errors.ts';
import type { RecordField, StoredRecord } from '../../export/record-shape.ts';
import type { SelectedDay } from '../../export/selection.ts';
import { isRecord } from '../../kit/is-record.ts';
import { undatedId } from '../../model/node-ref.ts';
import type { Ask } from './ask.ts';
import { type GivenValue, type GivenValues, printArguments } from './given-values.ts';
import { printFields } from './record-fields.ts';
import type { FromBelow, TableSource } from './record-tables.ts';

/** Which records are read. */
export interface RecordsWanted {
  readonly source: TableSource;
  /** The filter of the noun; undefined reads all of it. */
  readonly where: GivenValue | undefined;
  readonly day: Omit<SelectedDay, 'from'> | null;
  readonly signal: AbortSignal;
}

/** Things on a page: whole records, or things whose links are read along with them. */
const PAGE = { rows: 500, parts: 200, edges: 20 } as const;

/** Links of one thing on a page. */
const LINKS = 500;

/**
 * Reads the records of a table page by page through the API, in the order of its lists, so that no more than a page is in memory. Each page is a
 * question under the budget and the time limit of all questions; one that is refused as too expensive is asked again for half as many.
 */
export async function* readRecords(
  ask: Ask,
  schema: GraphQLSchema,
  wanted: RecordsWanted,
): AsyncGenerator<readonly StoredRecord[]> {
  const { source } = wanted;
  const pageOf = pageReader(ask, schema, wanted);
  let first: number = PAGE[source.from.kind];
  for (let after: string | null = null; ; ) {
    const page: Page | undefined = await pageOf({ first, after }).catch(unlessTooExpensive(first));
    if (page === undefined) {
      first = Math.ceil(first / 2);
      continue;
    }
    for await (const records of recordsOn(page, source, pageOf)) yield records.map(withPlainIds);
    if (page.next === null) return;
    after = page.next;
  }
}

/** A page that is smaller may be affordable. */
function unlessTooExpensive(first: number): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof RequestError) || error.code !== 'TOO_EXPENSIVE' || first === 1) throw error;
  };
}

interface Page {
  readonly things: readonly StoredRecord[];
  /** The cursor after which the next page begins; null after the last one. */
  readonly next: string | null;
}

/** Which page: of the list, or of the links of one thing. */
interface Place {
  readonly first: number;
  readonly after: string | null;
  readonly of?: { readonly id: unknown; readonly after: string };
}

type ReadPage = (place: Place) => Promise<Page>;

function pageReader(ask: Ask, schema: GraphQLSchema, { source, where, day, signal }: RecordsWanted): ReadPage {
  const root = schema.getQueryType()?.getFields()[source.root];
  const document = (condition: GivenValues) => {
    const { text, definitions, variables } = printArguments(root?.args ?? [], condition);
    const paging = 'first: $first, after: $after';
    const list = `rows: ${source.root}${text === '' ? `(${paging})` : `${text.slice(0, -1)}, ${paging})`} ${selection(source)}`;
    const dated = day === null ? list : `asOf(date: $date, certainty: $certainty) { ${list} }`;
    const of = [
      '$first: Int',
      '$after: String',
      ...(source.from.kind === 'edges' ? ['$links: Int, $linksAfter: String'] : []),
    ];
    const on = day === null ? [] : ['$date: PartialDate!, $certainty: Certainty!'];
    return { text: `query(${[...definitions, ...of, ...on].join(', ')}) { ${dated} }`, variables };
  };
  const all = document(where === undefined ? {} : { where });
  return async ({ first, after, of }) => {
    const one = of && document({ where: { kind: 'json', value: { ids: [of.id] } } });
    const { text, variables } = one ?? all;
    const links = source.from.kind === 'edges' ? { links: LINKS, linksAfter: of?.after ?? null } : {};
    const on = day === null ? {} : { date: day.date, certainty: day.certainty };
    const data = await ask({ text, variables: { ...variables, first, after, ...links, ...on }, signal });
    return pageIn(day === null ? data : data.asOf);
  };
}

/** The selection of a list: its things, or of each thing the parts or links that are the records. */
function selection({ from, table }: TableSource): string {
  return `{ nodes { ${selectionOfThing(from, table.fields)} } pageInfo { hasNextPage endCursor } }`;
}

function selectionOfThing(from: TableSource['from'], fields: readonly RecordField[]): string {
  if (from.kind === 'rows') return printFields(fields);
  const { owner, field } = from;
  const own = printFields(from.fields);
  const named = printFields(owner.fields);
  if (from.kind === 'parts') return `${named} records: ${field} { ${own} }`;
  return `${named} records: ${field}(first: $links, after: $linksAfter) { edges { ${own} } pageInfo { hasNextPage endCursor } }`;
}

function pageIn(value: unknown): Page {
  const rows = isRecord(value) && isRecord(value.rows) ? value.rows : {};
  return { things: recordsIn(rows.nodes), next: nextIn(rows.pageInfo) };
}

function recordsIn(value: unknown): readonly StoredRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function nextIn(pageInfo: unknown): string | null {
  return isRecord(pageInfo) && pageInfo.hasNextPage === true ? String(pageInfo.endCursor) : null;
}

/** The records of a page: its things, or what each of them has. */
async function* recordsOn(
  { things }: Page,
  { from }: TableSource,
  pageOf: ReadPage,
): AsyncGenerator<readonly StoredRecord[]> {
  if (from.kind === 'rows') return yield things;
  for (const thing of things) yield* recordsBelow(thing, from, pageOf);
}

/** The parts of a thing, or its links with those of further pages. */
async function* recordsBelow(
  thing: StoredRecord,
  from: FromBelow,
  pageOf: ReadPage,
): AsyncGenerator<readonly StoredRecord[]> {
  const { records, ...owner } = thing;
  const owned = (list: unknown) => recordsIn(list).map((one) => ({ [from.owner.name]: owner, ...one }));
  if (from.kind === 'parts') return yield owned(records);
  for (let links = records; isRecord(links); ) {
    yield owned(links.edges);
    const after = nextIn(links.pageInfo);
    if (after === null) return;
    const [again] = (await pageOf({ first: 1, after: null, of: { id: thing.id, after } })).things;
    links = again?.records;
  }
}

/** A record whose ids name no day: the file says for which day it is, and its ids are the same in every file. */
function withPlainIds(record: StoredRecord): StoredRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      name === 'id' && typeof value === 'string' ? undatedId(value) : plainIdsIn(value),
    ]),
  );
}

function plainIdsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainIdsIn);
  return isRecord(value) ? withPlainIds(value) : value;
}
