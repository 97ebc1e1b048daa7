import type { EntryChange, FieldChange } from './compare-records.ts';

/** Changes as lines for a terminal: one for each entry, below it what its fields say now and said before, and the numbers. */
export function describeChanges(changes: readonly EntryChange[]): readonly string[] {
  if (changes.length === 0) return ['Both say the same.'];
  const count = (kind: EntryChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return [
    ...changes.flatMap(linesOf),
    `${count('ADDED')} added, ${count('CHANGED')} changed, ${count('REMOVED')} removed.`,
  ];
}

const signs = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;

function linesOf({ noun, id, kind, fields }: EntryChange): readonly string[] {
  return [`${signs[kind]} ${noun}  ${id}`, ...fields.map(fieldLine)];
}

function fieldLine({ name, before, after }: FieldChange): string {
  return `    ${name}: ${shown(before)} -> ${shown(after)}`;
}

/** Characters of a value that are shown; `--json` has the whole. */
const SHOWN = 120;

function shown(value: unknown): string {
  const text = value === null ? 'not found' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
