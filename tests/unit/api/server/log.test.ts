import { describe, expect, test } from 'vitest';
import { createLog } from '../../../../src/api/server/log.ts';

/** What a terminal gets of one line. */
function shown(facts: Readonly<Record<string, unknown>>): string {
  const texts: string[] = [];
  createLog({ level: 'info', terminal: true, write: (text) => texts.push(text) }).info(facts, 'asked');
  return texts.join('');
}

describe('a line of the log on a terminal', () => {
  test('shows plain values as they are', () => {
    expect(shown({ operation: 'Wer sagte 台湾?' })).toContain('operation=Wer sagte 台湾?');
  });

  test.each([
    ['a new line', 'x\n12:00:00 error  forged', 'x\\n12:00:00 error  forged'],
    ['an escape that sets the title', 'x\u001b]0;title\u0007', 'x\\u001b]0;title\\u0007'],
    ['an escape of one character', 'x\u009b31m', 'x\\u009b31m'],
    ['a change of the direction of text', 'x\u202egnp', 'x\\u202egnp'],
  ])('shows %s as text', (_, operation, expected) => {
    const line = shown({ operation });
    expect(line).toContain(`operation="${expected}"`);
    expect(line.trimEnd().split('\n')).toHaveLength(1);
  });
});
