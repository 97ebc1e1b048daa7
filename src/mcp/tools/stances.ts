import { z } from 'zod';
import { documentOf } from '../../kit/tool-document.ts';
import { stanceItem } from '../lines.ts';
import { StanceLine } from '../read.ts';
import { day, id, tool } from '../tool.ts';

const query = documentOf('stances');

/** What actors held. */
export const stances = tool(
  'stances',
  'List the recorded stances of an actor, on a proposition, or of an actor on a proposition, newest first. A position is the verb that was used: ACKNOWLEDGES is not ENDORSES.',
  {
    actor: id.optional().describe('Id of the actor. Left out: of all actors.'),
    proposition: id.optional().describe('Id of the proposition, such as "taiwan-part-of-china". Left out: on all.'),
    asOf: day.optional().describe('Only stances that hold on this day. Left out: of all days.'),
    changedSince: day.optional().describe('Only stances taken on this day or later.'),
    first: z.int().min(1).max(100).default(30).describe('Most stances, 30 by default, 100 at most.'),
    after: z.string().optional().describe('The cursor that an earlier answer gave.'),
  },
  async ({ actor, proposition, asOf, changedSince, first, after }, { ask }) => {
    if (actor === undefined && proposition === undefined)
      return { refused: 'Neither an actor nor a proposition is given. Give one; "search" finds their ids.' };
    const where = {
      ...(actor && { actor: { ids: [actor] } }),
      ...(proposition && { proposition: { ids: [proposition] } }),
      ...(asOf && { holdsOn: { date: asOf } }),
      ...(changedSince && { date: { after: changedSince } }),
    };
    const result = await ask({ query, variables: { where, first, after } });
    if ('refused' in result) return result;
    const { totalCount, nodes, edges } = Found.parse(result.data).stances;
    return {
      head: [
        totalCount === 0
          ? nothing
          : `${totalCount === 1 ? 'One stance is' : `${totalCount} stances are`} recorded, newest first:`,
      ],
      items: nodes.map(stanceItem),
      beyond: totalCount - nodes.length,
      rest: (shown) => `Ask again with after: "${edges[shown - 1]?.cursor ?? ''}".`,
    };
  },
);

const nothing = 'No such stance is recorded. That is NOT_RECORDED: it does not mean that none was taken.';

const Found = z.object({
  stances: z.object({
    totalCount: z.number(),
    nodes: z.array(StanceLine),
    edges: z.array(z.object({ cursor: z.string() })),
  }),
});
