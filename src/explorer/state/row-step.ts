import { captionsOf, linkSentence } from './sentence.ts';
import type { Visible } from './visible.ts';

/** A way along the links of one node: the node it started from, and which of its links comes next. */
export interface Walk {
  readonly origin: string;
  /** The number of the link that was followed last. */
  readonly at: number;
  /** The node that it led to. */
  readonly here: string;
}

/** Where an arrow key leads along the links of a node, and what the link says. */
export interface LinkStep {
  readonly walk: Walk;
  readonly sentence: string;
}

/**
 * The next or the previous link of the node where the walk started, from last to first again; null if the node has no link to another.
 * A walk goes on only from the node where it stands; from any other a new one starts.
 */
export function linkStep(visible: Visible, from: string, before: Walk | null, turn: -1 | 1): LinkStep | null {
  const walk = before?.here === from ? before : null;
  const origin = walk?.origin ?? from;
  const links = visible.links.filter((link) => (link.from === origin) !== (link.to === origin));
  const next = walk ? (walk.at + turn + links.length) % links.length : turn === 1 ? 0 : links.length - 1;
  const link = links[next];
  if (!link) return null;
  const sentence = `${linkSentence(link, captionsOf(visible))}. Link ${next + 1} of ${links.length}.`;
  return { walk: { origin, at: next, here: link.from === origin ? link.to : link.from }, sentence };
}
