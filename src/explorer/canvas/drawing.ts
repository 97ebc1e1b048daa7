import type { Line } from '../../export/selection.ts';
import type { Looks } from '../api/arrivals.ts';
import type { Mark } from '../state/day.ts';
import type { Doubt, Visible } from '../state/visible.ts';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly caption: string;
  readonly colour: string;
  readonly shape: string;
  readonly size: number;
  readonly mark: Mark | null;
}

/** A link as it is drawn. */
export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly colour: string;
  readonly line: Line;
  readonly mark: Mark | null;
}

/** What a drawing shows, without positions. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** How everything that is shown is drawn. Exports draw it in the same way. */
export function drawingOf({ nodes, links, marks, doubts }: Visible, looks: Looks): Drawing {
  return {
    nodes: nodes.map(({ id, label, caption }) => ({
      id,
      caption,
      colour: looks.get(label)?.colour ?? '#888888',
      shape: looks.get(label)?.shape ?? 'CIRCLE',
      size: sizes[label] ?? 8,
      mark: marks.get(id) ?? null,
    })),
    links: links.map(({ id, from, to, type }) => ({
      id,
      from,
      to,
      colour: linkColour(type),
      line: lineOf(doubts.get(id) ?? []),
      mark: marks.get(id) ?? null,
    })),
  };
}

/** Actors are drawn larger than what they do. */
const sizes: Readonly<Record<string, number>> = { STATE: 11, ORGANISATION: 10, PROPOSITION: 11, OFFICIAL: 9, PACT: 9 };

/** Dashes mark what is not verified or not certain on the day, dots what rests on one source or none. An end that is recorded is no doubt. */
export function lineOf(doubts: readonly Doubt[]): Line {
  if (doubts.includes('UNVERIFIED') || doubts.includes('NOT_CERTAIN')) return 'DASHED';
  return doubts.length > 0 ? 'DOTTED' : 'SOLID';
}

/** Kinds of link that share a colour, each with the words of the legend. The colours are told apart by those who see no red or no green. */
export const linkKinds = [
  { words: 'reply', colour: '#b8568c', types: ['RESPONDS_TO'] },
  {
    words: 'pact: party, invocation, clause',
    colour: '#c35400',
    types: ['PARTY_TO', 'INVOKES', 'CLAUSE', 'CITES_PACT'],
  },
  { words: 'recognition or membership', colour: '#00855f', types: ['RECOGNITION', 'MEMBER_OF'] },
] as const;

const otherColour = '#76839a';

/** The words for all types of link without a colour of their own. */
export const otherWords = 'other link';

/** The words for the colour of a type of link. */
export function linkWords(type: string): string {
  return linkKinds.find(({ types }) => types.some((one) => one === type))?.words ?? otherWords;
}

/** The colour of a type of link. */
export function linkColour(type: string): string {
  return linkKinds.find(({ types }) => types.some((one) => one === type))?.colour ?? otherColour;
}
