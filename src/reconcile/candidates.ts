import { z } from 'zod';
import { fold } from '../kit/fold-text.ts';
import { typeNamed } from './types.ts';

/** What a name may mean, as the specification writes it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0 to 100. */
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

const text = z.string();
const Other = z.object({ __typename: text, id: text, name: text, existence: text.nullish() });
const Node = Other.omit({ name: true }).extend({
  name: text.optional(),
  kind: text.optional(),
  predecessors: z.object({ nodes: z.array(Other) }).optional(),
  predecessorOf: Other.nullish(),
  affiliation: z.object({ name: text }).nullish(),
  signed: text.nullish(),
  text: text.optional(),
  date: text.optional(),
  summary: text.optional(),
  actor: z.object({ name: text }).optional(),
});
type Node = z.infer<typeof Node>;

export const Hit = z.object({
  score: z.number(),
  matches: z.array(z.object({ field: text, kind: text, text })),
  node: Node,
});
export type Hit = z.infer<typeof Hit>;

/**
 * The candidates of a name, best first. On a day, a body that is not known to have existed gives way to its predecessor or successor that did:
 * "Russia" of 1990 is the Soviet Union. One is a match if it alone has the name itself.
 */
export function candidatesOf(name: string, hits: readonly Hit[], isOnDay: boolean): readonly Candidate[] {
  const scored = hits.flatMap((hit) => (isOnDay ? onDay(name, hit) : [scoredAs(hit.node, nameScore(name, hit))]));
  const best = new Map<string, Scored>();
  for (const one of scored) if ((best.get(one.node.id)?.score ?? -1) < one.score) best.set(one.node.id, one);
  const sorted = [...best.values()].toSorted((a, b) => b.score - a.score);
  const certain = sorted.filter(({ score }) => score === 100);
  return sorted.map((one) => candidate(one, certain.length === 1 && one === certain[0]));
}

interface Scored {
  readonly node: Node;
  readonly score: number;
  /** Why a node is here that does not have the name. */
  readonly reason?: string | undefined;
}

function scoredAs(node: Node, score: number, reason?: string): Scored {
  return { node, score, reason };
}

function onDay(name: string, { node, ...hit }: Hit): readonly Scored[] {
  const score = nameScore(name, { node, ...hit });
  if (node.existence === 'EXISTED' || node.existence == null) return [scoredAs(node, score)];
  const before = node.predecessors?.nodes ?? [];
  const after = node.predecessorOf ? [node.predecessorOf] : [];
  const others = [...before, ...after].filter(({ existence }) => existence === 'EXISTED');
  if (others.length === 0) return [scoredAs(node, node.existence === 'UNKNOWN' ? score : score / 2)];
  const own = node.name ?? node.id;
  const shared = others.length === 1 ? score : score - 10;
  return [
    ...others.map((other) =>
      scoredAs(
        other,
        shared,
        `${before.includes(other) ? 'predecessor' : 'successor'} of ${own}, which is not known to have existed that day`,
      ),
    ),
    scoredAs(node, score / 2),
  ];
}

/** How well the name fits: 100 if a name of the node is that name, 80 if it holds all of the words, less for a beginning or a typing error. */
function nameScore(name: string, { matches }: Hit): number {
  const asked = fold(name).trim();
  if (matches.some(({ field, text: found }) => names.includes(field) && fold(found).trim() === asked)) return 100;
  return Math.max(20, ...matches.map(({ kind }) => ({ EXACT: 80, PREFIX: 60, FUZZY: 50 })[kind] ?? 20));
}

/** Fields whose whole text is a name. */
const names = ['name', 'nativeName', 'officialName', 'aliases', 'demonyms', 'slug', 'text'];

function candidate({ node, score, reason }: Scored, match: boolean): Candidate {
  const existed = node.existence == null ? [] : [{ id: 'existed', value: node.existence === 'EXISTED' }];
  return {
    id: node.id.replace(/@[\d-]+$/, ''),
    name: captionOf(node),
    description: [descriptionOf(node), reason].filter(Boolean).join('; '),
    type: [typeNamed(node.__typename)],
    score,
    match,
    features: [{ id: 'name', value: score }, ...existed],
  };
}

function captionOf({ name, text: sentence, summary, date, actor, id }: Node): string {
  if (actor && date) return `${actor.name}, ${date}`;
  return name ?? sentence ?? summary ?? id;
}

function descriptionOf({ __typename, kind, affiliation, signed, summary }: Node): string {
  const what = (kind ?? __typename).toLowerCase().replaceAll('_', ' ');
  const parts = [what, affiliation?.name, signed ? `signed ${signed}` : undefined, summary];
  return parts.filter((part) => part !== undefined).join(', ');
}
