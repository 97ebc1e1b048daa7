import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { GraphError } from '../../errors.ts';
import { listExports, readExportName } from '../exports/describe-exports.ts';
import { repeatedOption } from '../exports/errors.ts';
import type { ExportFile, ExportRequest } from '../exports/exporter.ts';
import type { Door, DoorContext, Visit } from './door.ts';
import { exportTooLong, tooManyExports } from './errors.ts';
import { onGone } from './on-gone.ts';
import { replyJson, writeHead } from './reply.ts';
import { encodingFor, hasTag } from './send.ts';

/** Files that one process writes at a time; each holds a page of rows, and the answers to questions have their turn in between. */
const AT_ONCE = 2;

/** How long a client may take nothing of a file before it is given up. */
const IDLE_MS = 60_000;

/** How long a file may take from its first question to its last chunk, so that a client who takes little at a time holds no turn for ever. */
const LONGEST_EXPORT_MS = 900_000;

/** Where the files are. */
const FOLDER = '/export/';

/**
 * A list of what can be exported at `/export`, and the files: `/export/stances.csv?where={...}&asOf=1985`, with the names and the options of `entente export`. A file is made while it is
 * sent, as fast as the client takes it; one that fails on its way ends without its last chunk, which every client reports.
 */
export function exportDoors({ exporter, schema, exportTimeoutMs = LONGEST_EXPORT_MS }: DoorContext): readonly Door[] {
  if (exporter === undefined) return [];
  let running = 0;
  const answer = async ({ request, response, trace }: Visit) => {
    trace.operation = 'export';
    const file = await exporter(readRequest(request, (name) => readExportName(schema, name)));
    const headers = headersOf(file);
    if (hasTag(request, String(headers.ETag))) return void writeHead(response, 304, headers).end();
    if (request.method === 'HEAD') return void writeHead(response, 200, headers).end();
    if (running >= AT_ONCE) throw tooManyExports(AT_ONCE);
    running += 1;
    try {
      await sendFile({ request, response }, file, { headers, longestMs: exportTimeoutMs });
    } finally {
      running -= 1;
    }
  };
  return [
    {
      path: '/export',
      name: 'export',
      methods: ['GET'],
      crossOrigin: 'setting',
      answer: ({ response }) => replyJson(response, 200, { exports: listExports(schema) }),
    },
    {
      path: `${FOLDER}*`,
      methods: ['GET'],
      crossOrigin: 'setting',
      answer,
    },
  ];
}

/** Reads the name of the file and the options that stand behind it. */
function readRequest(
  { url = '' }: IncomingMessage,
  read: (name: string) => Pick<ExportRequest, 'what' | 'format'>,
): ExportRequest {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const names = [...searchParams.keys()];
  const repeated = names.find((name, at) => names.indexOf(name) < at);
  if (repeated !== undefined) throw repeatedOption(repeated);
  const name = decodeURIComponent(pathname.slice(FOLDER.length));
  return { ...read(name), options: Object.fromEntries(searchParams), address: url };
}

/** What is told of a file beside its text: how to name it, its version, and the versions it was made of. */
function headersOf({ name, type, tag, graphVersion, dataSets }: ExportFile): OutgoingHttpHeaders {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    ETag: `"${tag}"`,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    'X-Entente-Graph-Version': graphVersion,
    'X-Entente-Data-Sets': dataSets.map(({ id, version }) => `${id}=${version}`).join(', '),
  };
}

/** How a file is sent. */
interface Sending {
  readonly headers: OutgoingHttpHeaders;
  readonly longestMs: number;
}

/** Sends a file once its first chunk is there, since what is wrong with the options is known by then. */
async function sendFile(
  { request, response }: Pick<Visit, 'request' | 'response'>,
  { chunks, remarks }: ExportFile,
  { headers, longestMs }: Sending,
): Promise<void> {
  const end = new AbortController();
  const stopListening = onGone(response, () => end.abort());
  const timer = setTimeout(() => end.abort(exportTooLong(longestMs)), longestMs);
  const iterator = chunks(end.signal)[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    const encoding = encodingFor(request);
    writeHead(response, 200, {
      ...headers,
      ...(encoding && { 'Content-Encoding': encoding }),
      ...(remarks.size > 0 && { 'X-Entente-Remarks': [...remarks].join(' ') }),
    });
    response.setTimeout(IDLE_MS, () => response.destroy());
    const all = Readable.from(continued(first, iterator), { objectMode: true, highWaterMark: 1 });
    const way = encoding ? [all, compressors[encoding](), response] : [all, response];
    await pipeline(way, { signal: end.signal });
  } catch (error) {
    if (end.signal.reason instanceof GraphError) throw end.signal.reason;
    if (!end.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}

/** Brotli at the quality that answers have. */
const compressors = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
} as const;

async function* continued(first: IteratorResult<string>, iterator: AsyncIterator<string>): AsyncGenerator<string> {
  for (let step = first; step.done !== true; step = await iterator.next()) yield step.value;
}
