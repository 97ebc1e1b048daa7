import type { Texts } from './sources.ts';

/** Words that no name in `src/` is made of any more, each with the word that took its place. */
export const retiredWords: Readonly<Record<string, string>> = {
  hearsay: 'account',
};

/** Phrases that no text for readers has any more. */
export const retiredPhrases: readonly string[] = ['more to copy', 'for those who ask', 'until it has no complaint'];

/** Where a name in code, or a file, has a retired word, as `path: name (say: word)`. */
export function retiredNames(sources: Texts, words = retiredWords): readonly string[] {
  return [...sources].flatMap(([path, text]) =>
    [...new Set([...path.split(/[/.]/), ...identifiersIn(text)])].flatMap((name) =>
      wordsOf(name)
        .filter((word) => Object.hasOwn(words, word))
        .map((word) => `${path}: ${name} (say: ${words[word]})`),
    ),
  );
}

/** Where a text has a retired phrase, as `path:line: phrase`. */
export function retiredTexts(texts: Texts, phrases = retiredPhrases): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    text
      .toLowerCase()
      .split('\n')
      .flatMap((line, at) =>
        phrases.filter((phrase) => line.includes(phrase)).map((phrase) => `${path}:${at + 1}: ${phrase}`),
      ),
  );
}

/** The names in code, without what stands in comments and quotes. */
function identifiersIn(text: string): readonly string[] {
  const code = text.replaceAll(
    /\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<!:)\/\/.*/g,
    ' ',
  );
  return code.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

/** The words of a name in camelCase, kebab-case or UPPER_CASE, in lower case. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}
