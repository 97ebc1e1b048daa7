import { linkPhrase } from '../../export/link-phrase.ts';
import { labelWords } from '../../kit/label-words.ts';
import { linkDays } from './link-words.ts';
import type { ShownLink } from './view.ts';
import type { Doubt, Visible } from './visible.ts';

/** What is shown of one node or link, in a sentence; empty if neither has this id. */
export function sentenceOf({ nodes, links, marks, doubts }: Visible, id: string): string {
  const mark = marks.get(id);
  const change = mark ? ` It ${mark === 'BEGAN' ? 'began' : 'ended'} between the two days.` : '';
  const node = nodes.find((one) => one.id === id);
  if (node) {
    const count = links.filter(({ from, to }) => from === id || to === id).length;
    return `${node.caption}: ${labelWords(node.label)}, ${count} ${count === 1 ? 'link' : 'links'} shown.${change}`;
  }
  const link = links.find((one) => one.id === id);
  if (!link) return '';
  const doubt = doubtWords(doubts.get(id) ?? []);
  return `${linkSentence(link, captionsOf({ nodes }))}.${doubt}${change}`;
}

/** A link with the captions of its two ends, and its days where they are recorded. */
export function linkSentence(link: ShownLink, captions: ReadonlyMap<string, string>): string {
  const days = linkDays(link);
  const ends = [link.from, link.to].map((id) => (captions.get(id) ?? id).replace(/\.$/, ''));
  return `${ends[0]} ${linkPhrase(link)}: ${ends[1]}${days ? `, ${days}` : ''}`;
}

/** The caption of each node by its id. */
export function captionsOf({ nodes }: Pick<Visible, 'nodes'>): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ id, caption }) => [id, caption]));
}

/** The reasons to read a link with care, in words. */
export function doubtWords(doubts: readonly Doubt[]): string {
  return doubts.map((doubt) => ` ${words[doubt]}`).join('');
}

const words: Readonly<Record<Doubt, string>> = {
  NOT_CERTAIN: 'Not certain on that day.',
  UNVERIFIED: 'Not verified.',
  ONE_SOURCE: 'One source only.',
  NO_SOURCE: 'No source is recorded.',
};
