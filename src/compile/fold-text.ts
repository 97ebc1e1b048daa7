/** A text without accents and in small letters, with the way back to where each of its letters came from. */
export interface Folded {
  readonly folded: string;
  /** For each unit of the folded text, where the letter it came from begins and ends in the text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Folds a text so that "España" and "ESPANA" compare as equal. Accents belong to the letter before them. */
export function foldText(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const bare = foldLetter(letter);
    if (bare === '' && to.length > 0) extend(to, at, end);
    for (let unit = 0; unit < bare.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    folded += bare;
    at = end;
  }
  return { folded, from, to };
}

function foldLetter(letter: string): string {
  const bare = letter.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return unlike[bare] ?? bare;
}

/** An accent of its own widens what the letter before it covers, and all units that letter was folded to. */
function extend(to: number[], before: number, end: number): void {
  for (let unit = to.length - 1; unit >= 0 && to[unit] === before; unit -= 1) to[unit] = end;
}

/** Letters that Unicode does not take apart, as Lucene folds them. */
const unlike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
  '’': "'",
  '‘': "'",
};
