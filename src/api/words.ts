/** The name of a type as a reader says it: `RollCall` is "roll call". */
export function spoken(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** The same in the plural: `RollCall` is "roll calls". */
export function plural(name: string): string {
  return inPlural(spoken(name));
}

/** A word in the plural, by the rules for endings: "embassy" is "embassies". */
export function inPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`;
}

/** With the article before it. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
