import type { BriefInput } from '../../export/brief.ts';
import { toBriefHtml } from '../../export/brief-html.ts';
import { toBriefMarkdown } from '../../export/brief-markdown.ts';
import { linksCsvParts, nodesCsvParts } from '../../export/csv.ts';
import { gexfParts } from '../../export/gexf.ts';
import { graphmlParts } from '../../export/graphml.ts';
import { graphologyParts } from '../../export/graphology.ts';
import type { Selection } from '../../export/selection.ts';
import { toSvg } from '../../export/svg.ts';
import { toPng } from './png.ts';

/** A kind of file that can be taken away. */
export interface Format<Input> {
  readonly name: string;
  readonly purpose: string;
  /** What the name of the file says of it; null where the extension says it. */
  readonly what: string | null;
  readonly extension: string;
  readonly type: string;
  readonly write: (input: Input) => string | Promise<Blob>;
}

const svg = 'image/svg+xml';
const csv = 'text/csv;charset=utf-8';

/** Files of what is shown. */
export const formats: readonly Format<Selection>[] = [
  {
    name: 'PNG',
    purpose: 'picture',
    what: null,
    extension: 'png',
    type: 'image/png',
    write: (one) => toPng(toSvg(one)),
  },
  { name: 'SVG', purpose: 'drawing for papers', what: null, extension: 'svg', type: svg, write: toSvg },
  { name: 'CSV of nodes', purpose: 'table', what: null, extension: 'csv', type: csv, write: whole(nodesCsvParts) },
  {
    name: 'CSV of links',
    purpose: 'table',
    what: 'links-among',
    extension: 'csv',
    type: csv,
    write: whole(linksCsvParts),
  },
  {
    name: 'GEXF',
    purpose: 'Gephi, with days',
    what: null,
    extension: 'gexf',
    type: 'application/xml',
    write: whole(gexfParts),
  },
  {
    name: 'GraphML',
    purpose: 'yEd, igraph, NetworkX',
    what: null,
    extension: 'graphml',
    type: 'application/xml',
    write: whole(graphmlParts),
  },
  {
    name: 'JSON',
    purpose: 'graphology, Gephi Lite',
    what: null,
    extension: 'json',
    type: 'application/json',
    write: whole(graphologyParts),
  },
];

/** All parts of a file in one text. */
function whole(parts: (selection: Selection) => Iterable<string>): (selection: Selection) => string {
  return (selection) => [...parts(selection)].join('');
}

/** Files of facts to read, with their quotes and sources. */
export const briefFormats: readonly Format<BriefInput>[] = [
  {
    name: 'Markdown',
    purpose: 'brief',
    what: 'brief-on',
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    write: toBriefMarkdown,
  },
  {
    name: 'HTML',
    purpose: 'brief',
    what: 'brief-on',
    extension: 'html',
    type: 'text/html;charset=utf-8',
    write: toBriefHtml,
  },
];
