import type { BriefInput } from '../../export/brief.ts';
import { toBriefHtml } from '../../export/brief-html.ts';
import { toBriefMarkdown } from '../../export/brief-markdown.ts';
import { toLinksCsv, toNodesCsv } from '../../export/csv.ts';
import { toGexf } from '../../export/gexf.ts';
import { toGraphml } from '../../export/graphml.ts';
import { toGraphology } from '../../export/graphology.ts';
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
  { name: 'CSV of nodes', purpose: 'table', what: null, extension: 'csv', type: csv, write: toNodesCsv },
  { name: 'CSV of links', purpose: 'table', what: 'links-among', extension: 'csv', type: csv, write: toLinksCsv },
  { name: 'GEXF', purpose: 'Gephi, with days', what: null, extension: 'gexf', type: 'application/xml', write: toGexf },
  {
    name: 'GraphML',
    purpose: 'yEd, igraph, NetworkX',
    what: null,
    extension: 'graphml',
    type: 'application/xml',
    write: toGraphml,
  },
  {
    name: 'JSON',
    purpose: 'graphology, Gephi Lite',
    what: null,
    extension: 'json',
    type: 'application/json',
    write: toGraphology,
  },
];

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
