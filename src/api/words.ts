/** The name of a type as a reader says it: `RollCall` is "roll call". */
export function spoken(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** The same in the plural, which every noun makes by an s. */
export function plural(name: string): string {
  return `${spoken(name)}s`;
}

/** With the article before it. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
