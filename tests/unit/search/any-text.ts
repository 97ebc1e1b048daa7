import fc from 'fast-check';

/** Text with everything that a search or Unicode could stumble over: signs, quotes, lone surrogates, accents, any script. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom('zembla', 'AND', 'OR', 'NOT', 'TO', 'of', 'name:', "o'", '鷲尾', 'é', 'e\u0301', 'ß', '~2', '^9'),
      {
        maxLength: 20,
      },
    )
    .chain((words) =>
      fc
        .array(
          fc.constantFrom(
            ' ',
            ' ',
            '"',
            '*',
            '?',
            ':',
            '\\',
            '/',
            '(',
            ']',
            '{',
            '+',
            '-',
            '!',
            '&',
            '|',
            '_',
            '.',
            '\ud800',
            '\udfff',
            '\u0000',
          ),
          {
            minLength: words.length,
            maxLength: words.length,
          },
        )
        .map((signs) => words.map((word, at) => `${word}${signs[at] ?? ''}`).join('')),
    ),
);
