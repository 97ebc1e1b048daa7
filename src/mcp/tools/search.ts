import { z } from 'zod';
import { documentOf } from '../../kit/tool-document.ts';
import type { Item } from '../answer.ts';
import { periodOf } from '../lines.ts';
import { Cited } from '../read.ts';
import { tool } from '../tool.ts';

const kinds = [
  'STATE',
  'ORGANISATION',
  'OFFICIAL',
  'PACT',
  'PROPOSITION',
  'STATEMENT',
  'STANCE',
  'RECOGNITION',
  'OBLIGATION',
  'SOURCE',
] as const;

const query = documentOf('search');

/** Finds nodes by words. */
export const search = tool(
  'search',
  'Find actors, pacts, propositions, statements, stances and sources by words in their names and texts. Start here: the other tools take the ids that it returns.',
  {
    text: z.string().min(1).max(200).describe('Words to look for, such as "Lavrov interview".'),
    kinds: z.array(z.enum(kinds)).optional().describe('Only nodes of these kinds. Left out: of all kinds.'),
    first: z.int().min(1).max(50).default(10).describe('Most hits, 10 by default, 50 at most.'),
  },
  async (input, { ask }) => {
    const result = await ask({ query, variables: input });
    if ('refused' in result) return result;
    const { hits, hasMore, leftOut } = Found.parse(result.data).search;
    return {
      head: [
        hits.length === 0 ? `Nothing recorded has the words "${input.text}".` : `Hits for "${input.text}", best first:`,
        ...(leftOut.length > 0 ? [`Words that were not looked for: ${leftOut.join(', ')}.`] : []),
      ],
      items: hits.map(itemOf),
      beyond: hasMore ? 1 : 0,
      rest: (shown) => `There may be more hits than these ${shown}: ask with a larger "first", or with "kinds".`,
    };
  },
);

const named = z.object({ name: z.string() });
const day = z.string().nullish();
const sources = z.array(Cited).default([]);
const Node = z.object({
  __typename: z.string(),
  id: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  summary: z.string().optional(),
  signed: day,
  date: day,
  since: day,
  until: day,
  position: z.string().optional(),
  actor: named.optional(),
  proposition: z.object({ text: z.string() }).optional(),
  recogniser: named.optional(),
  recognised: named.optional(),
  pact: z.object({ name: z.string(), signed: day, sources }).optional(),
  sources,
  ...Cited.partial().shape,
});
const Hit = z.object({
  kind: z.string(),
  node: Node,
  matches: z.array(z.object({ field: z.string(), fragment: z.string() })),
});
const Found = z.object({
  search: z.object({ hits: z.array(Hit), hasMore: z.boolean(), leftOut: z.array(z.string()) }),
});

/** One hit: what it is, its day and where the words stand in it. */
function itemOf({ kind, node, matches }: z.infer<typeof Hit>): Item {
  const [match] = matches;
  const where = match && match.fragment !== node.name ? ` Matches in ${match.field}: "${match.fragment}".` : '';
  const cited = node.__typename === 'Source' ? Cited.safeParse(node) : undefined;
  return {
    text: `${kind} ${node.id}: ${sentenceOf(node)}.${where}`,
    sources: cited?.success ? [cited.data] : [...node.sources, ...(node.pact?.sources ?? [])],
  };
}

function sentenceOf(node: z.infer<typeof Node>): string {
  const { name, text, summary, title, signed, date, actor, position, proposition, recogniser, recognised, pact } = node;
  if (recogniser && recognised)
    return `${recogniser.name} recognises ${recognised.name}, ${periodOf(node.since, node.until)}`;
  if (actor && position)
    return `${actor.name} ${position} "${proposition?.text ?? ''}" from ${date ?? 'a day not found'}`;
  if (actor && summary) return `${date ?? 'Day not found'}, ${actor.name}: ${summary.replace(/\.$/, '')}`;
  if (pact && summary)
    return `${summary.replace(/\.$/, '')} (${pact.name}, ${pact.signed ?? 'day of signing not found'})`;
  if (name && signed !== undefined) return `${name}, ${signed ? `signed ${signed}` : 'day of signing not found'}`;
  return (name ?? text ?? title ?? '').replace(/\.$/, '');
}
