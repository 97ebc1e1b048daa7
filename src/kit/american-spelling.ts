/**
 * A folded English word as American English spells it, so that "organisation" and "defence" meet "organization" and "defense". Words
 * that are no English change too; it is a key to compare by, never a text to show.
 */
export function americanSpelling(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  return rules.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{3})is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, 'iz'],
  [/(?<=\w{3})ys(?=(?:e|ed|es|ing)$)/, 'yz'],
  [/^(def|off|lic|pret)enc(?=e)/, '$1ens'],
  [/(?<=\w{3})our/, 'or'],
  [/(?<=[bt])re(?=$|s$|d$)/, 'er'],
  [/ogramme(?=$|s$)/, 'ogram'],
  [/logue(?=$|s$)/, 'log'],
  [/([aeiou])ll(?=(?:ed|ing|er|ers)$)/, '$1l'],
  [/dgem(?=ent)/, 'dgm'],
  [/^practiz/, 'practic'],
];
