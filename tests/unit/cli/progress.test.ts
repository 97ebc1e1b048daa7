import { describe, expect, test, vi } from 'vitest';
import { createProgress } from '../../../src/cli/progress.ts';

describe('createProgress', () => {
  test('writes plain lines where there is no terminal', () => {
    const { text, output } = kept(false);
    const progress = createProgress(output);
    progress.tell('One.');
    progress.tell('Two.');
    progress.done();
    expect(text()).toBe('One.\nTwo.\n');
  });

  test('redraws one line on a terminal, with its seconds, and ends it before the next', () => {
    vi.useFakeTimers();
    const { text, output } = kept(true);
    const progress = createProgress(output);
    progress.tell('One.');
    vi.advanceTimersByTime(3000);
    progress.tell('Two.');
    progress.done();
    vi.useRealTimers();
    expect(text().replaceAll('\r\u001b[2K', '|')).toBe('|One.|One.|One. (2 s)|One. (3 s)|One. (3 s)\n|Two.|Two.\n');
  });
});

describe('a step that is told anew', () => {
  test('replaces its line on a terminal', () => {
    const { text, output } = kept(true);
    const progress = createProgress(output);
    progress.tell('1 row.');
    progress.retell('2 rows.');
    progress.done();
    expect(text().replaceAll('\r\u001b[2K', '|')).toBe('|1 row.|2 rows.|2 rows.\n');
  });

  test('is not told where lines stay', () => {
    const { text, output } = kept(false);
    const progress = createProgress(output);
    progress.tell('1 row.');
    progress.retell('2 rows.');
    expect(text()).toBe('1 row.\n');
  });
});

/** An output that is kept. */
function kept(isTTY: boolean) {
  let all = '';
  const output = { isTTY, write: (text: string) => (all += text) };
  return { text: () => all, output };
}
