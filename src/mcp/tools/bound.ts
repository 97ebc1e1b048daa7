import { z } from 'zod';
import { documentOf } from '../../kit/tool-document.ts';
import type { Item } from '../answer.ts';
import { periodOf } from '../lines.ts';
import { Cited, Named } from '../read.ts';
import { day, id, tool } from '../tool.ts';

const query = documentOf('bound');

/** Duties that an attack would bring into play. */
export const bound = tool(
  'bound',
  'List who would be bound to do what if one actor attacked another on a day: the article, its condition and whether the attack meets it, and whether the pact was in force. It gives duties as written, no verdict and no forecast.',
  { attacked: id, attacker: id, asOf: day },
  async (input, { ask }) => {
    const result = await ask({ query, variables: input });
    if ('refused' in result) return result;
    const { attacked, attacker, steps, towardsAttacker, reason, complete } = Found.parse(result.data).entanglement;
    const [defender, aggressor] = [attacked?.name ?? input.attacked, attacker?.name ?? input.attacker];
    return {
      head: [
        `If ${aggressor} attacked ${defender} on ${input.asOf}: ${steps.totalCount} duties towards ${defender} and those bound to it, ${towardsAttacker.totalCount} towards ${aggressor}.`,
        ...(reason ? [`There is no result: ${reason}.`] : []),
        ...(complete ? [] : ['The list was cut short.']),
      ],
      items: [...steps.nodes.map(dutyItem), ...towardsAttacker.nodes.map(dutyItem)],
      beyond: steps.totalCount - steps.nodes.length + towardsAttacker.totalCount - towardsAttacker.nodes.length,
      rest: () => 'Ask with more "tokens".',
    };
  },
);

const Step = z.object({
  sentence: z.string(),
  stands: z.boolean(),
  article: z.string().nullish(),
  obligation: z.object({ id: z.string() }),
  condition: z.object({ state: z.string(), text: z.string(), reason: z.string() }),
  force: z.object({ state: z.string(), since: z.string().nullish(), until: z.string().nullish() }),
  pact: Named,
  sources: z.array(Cited),
});
const Duties = z.object({ totalCount: z.number(), nodes: z.array(Step) });
const Found = z.object({
  entanglement: z.object({
    complete: z.boolean(),
    reason: z.string().nullable(),
    attacked: Named.nullable(),
    attacker: Named.nullable(),
    steps: Duties,
    towardsAttacker: Duties,
  }),
});

/** One duty, with what it depends on. */
function dutyItem({
  sentence,
  article,
  obligation,
  condition,
  force,
  pact,
  stands,
  sources,
}: z.infer<typeof Step>): Item {
  const text = [
    sentence,
    `${pact.name} (${pact.id}${article ? `, ${article}` : ''}), in force: ${force.state}, ${periodOf(force.since, force.until)}.`,
    `Condition: ${condition.text} ${condition.state}: ${condition.reason}`,
    ...(stands ? [] : ['It does not stand on that day.']),
    `(${obligation.id})`,
  ];
  return { text: text.join(' '), sources };
}
