import { groupBy } from '../../kit/group-by.ts';
import type { HitsQuery, SearchKind, SearchMatchKind } from '../api/generated.ts';
import { nodeName } from './node-name.ts';

/** What a search gave. */
export type Hit = HitsQuery['search']['hits'][number];
type Match = Hit['matches'][number];
type Ranges = Match['ranges'];

/** A piece of a text: whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A hit in words: its name, and where and how the text was found if the name does not show it. */
export interface HitWords {
  readonly name: readonly Piece[];
  readonly why: readonly Piece[];
  /** The field in which it was found, and how. */
  readonly where: string | null;
}

/** Hits under their kinds, the kind with the best hit first. In this order they are shown and reached by the arrow keys. */
export function hitGroups(hits: readonly Hit[]): readonly (readonly [SearchKind, readonly Hit[]])[] {
  return [...groupBy(hits, ({ kind }) => kind)];
}

/** A hit in words. A match in the name is marked there; one elsewhere is quoted. */
export function hitWords({ node, matches }: Hit): HitWords {
  const name = nodeName(node);
  const inName = matches.find(({ text }) => text !== '' && name.includes(text));
  if (inName) {
    const marked = pieces(name, shifted(inName.ranges, name.indexOf(inName.text)));
    return { name: marked, why: [], where: inName.kind === 'EXACT' ? null : howWords[inName.kind] };
  }
  const [match] = matches.toSorted((one, other) => Number(one.field === 'slug') - Number(other.field === 'slug'));
  const plain = [{ text: name, isMatch: false }];
  if (!match) return { name: plain, why: [], where: null };
  const where = [fieldWords[match.field] ?? 'code', howWords[match.kind]].filter(Boolean).join(', ');
  return { name: plain, why: match.field === 'slug' ? [] : fragmentPieces(match), where };
}

/** The name of a hit as text. */
export function hitName({ node }: Hit): string {
  return nodeName(node);
}

/** A text cut at the ranges that match. */
export function pieces(text: string, ranges: Ranges): readonly Piece[] {
  const inside = ranges.filter(({ start, end }) => start >= 0 && end <= text.length);
  const cuts = inside.flatMap(({ start, end }, at) => [
    { text: text.slice(inside[at - 1]?.end ?? 0, start), isMatch: false },
    { text: text.slice(start, end), isMatch: true },
  ]);
  const rest = { text: text.slice(inside.at(-1)?.end ?? 0), isMatch: false };
  return [...cuts, rest].filter((piece) => piece.text !== '');
}

/** The part of a long text around its first match, cut at the ranges that match. */
function fragmentPieces({ text, fragment, ranges }: Match): readonly Piece[] {
  const core = fragment.replace(/^…/, '').replace(/…$/, '');
  const first = ranges[0]?.start ?? 0;
  const start = text.indexOf(core, Math.max(0, first - core.length));
  const marked = pieces(core, shifted(ranges, -start));
  const dots = { text: '…', isMatch: false };
  return [...(fragment.startsWith('…') ? [dots] : []), ...marked, ...(fragment.endsWith('…') ? [dots] : [])];
}

function shifted(ranges: Ranges, by: number): Ranges {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

const howWords: Readonly<Record<SearchMatchKind, string | null>> = {
  EXACT: null,
  PREFIX: 'beginning of a word',
  FUZZY: 'similar spelling',
};

const fieldWords: Readonly<Record<string, string>> = {
  name: 'name',
  nativeName: 'name in its own script',
  officialName: 'official name',
  aliases: 'other name',
  demonyms: 'word for its people',
  title: 'title',
  text: 'sentence',
  summary: 'summary',
  quotes: 'quote',
  speakers: 'speaker',
  identifiers: 'number in a register',
  slug: 'words of its id',
};
