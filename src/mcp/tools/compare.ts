import { z } from 'zod';
import { documentOf } from '../../kit/tool-document.ts';
import type { Item } from '../answer.ts';
import { Cited, Named } from '../read.ts';
import { day, id, tool } from '../tool.ts';

const query = documentOf('compare');

/** Two actors side by side. */
export const compare = tool(
  'compare',
  'Compare the stances of two actors: where both hold the same position, where they are on one side or opposed, and where only one of them has a recorded stance.',
  {
    a: id,
    b: id,
    asOf: day.optional().describe('Compare the stances that hold on this day. Left out: the latest of each.'),
  },
  async (input, { ask }) => {
    const result = await ask({ query, variables: input });
    if ('refused' in result) return result;
    const { a, b, counts, complete, shared, onlyA, onlyB } = Found.parse(result.data).compare;
    const [nameA, nameB] = [a?.name ?? input.a, b?.name ?? input.b];
    const both = shared.nodes.map(({ proposition, samePosition, sides, ofA, ofB }) => ({
      text: `"${proposition.text}" (${proposition.id}): ${nameA} ${held(ofA)}, ${nameB} ${held(ofB)}; ${samePosition ? 'SAME_POSITION' : sides}.`,
      sources: [...ofA.sources, ...ofB.sources],
    }));
    return {
      head: [
        `${nameA} and ${nameB}: ${counts.shared} propositions with stances of both (${counts.samePosition} in the same position, ${counts.opposed} opposed), ${counts.onlyA} of ${nameA} alone, ${counts.onlyB} of ${nameB} alone. A stance of one alone says nothing of the other: NOT_RECORDED.`,
        ...(complete ? [] : ['The comparison was cut short.']),
      ],
      items: [...both, ...onlyA.nodes.map((one) => alone(nameA, one)), ...onlyB.nodes.map((one) => alone(nameB, one))],
      rest: () => 'Ask with more "tokens", or ask "stances" of each actor.',
    };
  },
);

const Held = z.object({ id: z.string(), date: z.string(), position: z.string(), sources: z.array(Cited) });
const Proposition = z.object({ id: z.string(), text: z.string() });
const Lone = z.object({ proposition: Proposition, stance: Held });
const Found = z.object({
  compare: z.object({
    complete: z.boolean(),
    a: Named.nullable(),
    b: Named.nullable(),
    counts: z.record(z.string(), z.number()),
    shared: z.object({
      nodes: z.array(
        z.object({ proposition: Proposition, samePosition: z.boolean(), sides: z.string(), ofA: Held, ofB: Held }),
      ),
    }),
    onlyA: z.object({ nodes: z.array(Lone) }),
    onlyB: z.object({ nodes: z.array(Lone) }),
  }),
});

function held({ position, date, id: stance }: z.infer<typeof Held>): string {
  return `${position} from ${date} (${stance})`;
}

function alone(actor: string, { proposition, stance }: z.infer<typeof Lone>): Item {
  return {
    text: `Only ${actor}: ${held(stance)} on "${proposition.text}" (${proposition.id}).`,
    sources: stance.sources,
  };
}
