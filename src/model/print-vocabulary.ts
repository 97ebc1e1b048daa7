import type { ClosedList } from './closed-list.ts';

/** The text of `src/model/vocabulary.ts`: the closed lists of `seeds/vocab.yaml` as constants, from which types follow. */
export function printVocabulary(lists: readonly ClosedList[]): string {
  const values = lists.flatMap(({ id, values }) => [
    `  ${id}: {`,
    ...values.flatMap((value) => property('    ', value.id, value.definition)),
    '  },',
  ]);
  const definitions = lists.flatMap(({ id, definition }) => property('  ', id, definition));
  const uses = lists.map(({ id, usedBy }) => `  ${id}: [${usedBy.map(quoted).join(', ')}],`);
  return [
    '/** Every closed list of values, with what each value means. Printed from seeds/vocab.yaml by `entente print`. */',
    ...constant('vocabulary', values),
    '/** What each closed list is about. */',
    ...constant('vocabularyDefinitions', definitions),
    '/** The fields that take their values from each list. */',
    ...constant('vocabularyUses', uses),
    '/** The name of a closed list. */',
    'export type VocabularyList = keyof typeof vocabulary;',
    '',
    '/** A value of a closed list. */',
    'export type VocabularyValue<List extends VocabularyList> = keyof (typeof vocabulary)[List] & string;',
    '',
  ].join('\n');
}

function constant(name: string, lines: readonly string[]): readonly string[] {
  return [`export const ${name} = {`, ...lines, '} as const;', ''];
}

/** The formatter moves a text that does not fit into 120 columns to a line of its own. */
function property(indent: string, name: string, text: string): readonly string[] {
  const line = `${indent}${name}: ${quoted(text)},`;
  return line.length <= 120 ? [line] : [`${indent}${name}:`, `${indent}  ${quoted(text)},`];
}

/** The formatter takes the quotes that need no escape. */
function quoted(text: string): string {
  return text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
