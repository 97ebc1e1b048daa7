import { type Catalogue, catalogue, type EdgeEntry, type LabelEntry, type Property } from './catalogue.ts';
import { edgeTypes } from './edge-types.ts';
import { labels } from './labels.ts';

/** The text of `schema/graph.md`: every label and edge of the graph with its properties, as the model declares them. */
export function printGraph({ labels: ofLabels, edges }: Catalogue = catalogue): string {
  return [preface, '## Labels', ...ofLabels.map(labelSection), '## Edges', ...edgeSections(edges)]
    .join('\n\n')
    .concat('\n');
}

const preface = `# The graph

Printed from the model by \`entente print\`; change it in \`src/model/\`.

- Every node has \`id\`, a slug that is unique within its main label, and \`dataset\`, the data set that owns it; the seeds are \`curated\`.
- Names are those of the seed files. A property marked *optional* is absent where nothing was found; lists are always there, also empty.
- A day is text as exact as its source: \`2001-07-16\`, \`2001-07\` or \`2001\`. A day \`x\` stands beside \`xEarliest\` and \`xLatest\`, the first and
  the last whole day it may mean.
- Whole numbers are INTEGER, decimals FLOAT, lists LIST OF STRING, all else STRING or BOOLEAN.
- An edge reads from subject to object. One that carries facts has an \`id\`. Edges cannot have edges, so what an edge rests on is kept as a list of ids.
- An edge belongs to the data set of the two nodes it joins. One with a \`dataset\` of its own belongs to that, and a load of another leaves it alone.
- A duplicate, which lists leave out because they return another record of the same thing, has the label \`Duplicate\` as well, and an edge \`SAME_AS\` to that record.`;

function labelSection({ label, main, properties }: LabelEntry): string {
  const title = label === main ? `### ${label}` : `### ${main}:${label}`;
  return [title, labels[label].description, table(properties)].join('\n\n');
}

/** One section for each type, with all the labels it joins. */
function edgeSections(edges: readonly EdgeEntry[]): readonly string[] {
  return [...new Set(edges.map(({ type }) => type))].map((type) => {
    const same = edges.filter((edge) => edge.type === type);
    const joins = same.map(({ from, to }) => `- \`(${from})-[:${type}]->(${to})\``).join('\n');
    const [first] = same;
    const facts = first === undefined || first.properties.length === 0 ? [] : [table(first.properties)];
    return [`### ${type}`, edgeTypes[type], joins, ...facts].join('\n\n');
  });
}

function table(properties: readonly Property[]): string {
  return ['| property | holds | what |', '| --- | --- | --- |', ...properties.map(row)].join('\n');
}

function row({ name, holds, optional, list, description }: Property): string {
  const kind = [wording[holds], ...(optional ? ['optional'] : [])].join(', ');
  const values = list === undefined ? '' : ` One of \`${list}\`.`;
  return `| \`${name}\` | ${kind} | ${description}${values} |`;
}

const wording = {
  text: 'text',
  texts: 'list of texts',
  integer: 'whole number',
  decimal: 'decimal',
  boolean: 'true or false',
  day: 'day',
} as const satisfies Readonly<Record<Property['holds'], string>>;
