import { z } from 'zod';
import { documentOf } from '../../kit/tool-document.ts';
import type { Item } from '../answer.ts';
import { Cited, Named } from '../read.ts';
import { day, id, tool } from '../tool.ts';

const query = documentOf('connections');

/** Chains from one node to another. */
export const connections = tool(
  'connections',
  'Trace how two nodes (statements, pacts, actors, stances) are connected: chains of recorded facts, shortest first, one for each way over other actors. Each step is a sentence with its day and sources.',
  {
    from: id,
    to: id,
    asOf: day.optional().describe('Only over facts that hold on this day. Left out: of all days.'),
    avoid: z.array(id).max(20).optional().describe('Ids that no chain may lead over.'),
    maxHops: z.int().min(1).max(6).default(4).describe('Most steps of a chain, 4 by default, 6 at most.'),
    k: z.int().min(1).max(10).default(3).describe('Most chains, 3 by default, 10 at most.'),
  },
  async ({ from, to, ...rest }, { ask }) => {
    const result = await ask({ query, variables: { ...rest, from: [from], to: [to] } });
    if ('refused' in result) return result;
    const { groups, reason, complete } = Found.parse(result.data).connections;
    return {
      head: [
        groups.length === 0
          ? `No chain was found (${reason?.reason ?? 'reason not known'}). ${reason?.detail ?? ''}`
          : `Chains from ${from} to ${to}:`,
        ...(complete ? [] : ['The search was cut short: there may be other chains. Ask with fewer hops.']),
      ],
      items: groups.map(chainOf),
      rest: () => 'Ask with more "tokens", or with a smaller "k".',
    };
  },
);

const Segment = z.object({
  sentence: z.string(),
  date: z.string().nullish(),
  verified: z.boolean(),
  from: z.object({ id: z.string() }),
  to: z.object({ id: z.string() }),
  sources: z.array(Cited),
});
const Group = z.object({
  actors: z.array(Named),
  shortest: z.number(),
  tieCount: z.number(),
  paths: z.object({ nodes: z.array(z.object({ segments: z.array(Segment) })) }),
});
const Found = z.object({
  connections: z.object({
    complete: z.boolean(),
    reason: z.object({ reason: z.string(), detail: z.string() }).nullable(),
    groups: z.array(Group),
  }),
});

/** A chain is one item, since half of one proves nothing. */
function chainOf({ actors, shortest, tieCount, paths }: z.infer<typeof Group>): Item {
  const segments = paths.nodes[0]?.segments ?? [];
  const over = actors.length === 0 ? 'no other actor' : actors.map(({ name }) => name).join(', ');
  const ties = tieCount > 1 ? `, the first of ${tieCount} as short` : '';
  const steps = segments.map(({ sentence, date, verified, from, to, sources }, at) => {
    const doubt = verified ? '' : ' Not verified.';
    const slugs = sources.map(({ slug }) => slug).join('; ');
    return `  ${at + 1}. ${sentence} (${date ?? 'no day'}; ${from.id} to ${to.id}).${doubt} [${slugs}]`;
  });
  return {
    text: [`Chain of ${shortest === 1 ? 'one step' : `${shortest} steps`} over ${over}${ties}:`, ...steps].join('\n'),
    sources: segments.flatMap(({ sources }) => sources),
    namesSources: true,
  };
}
