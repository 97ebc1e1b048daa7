import { describe, expect, test } from 'vitest';
import { nodeName } from '../../../src/explorer/state/node-name.ts';

describe('nodeName', () => {
  const russia = { name: 'Russia' };
  test.each([
    ['a state', { id: 'State:russia', name: 'Russia' }, 'Russia'],
    ['a pact', { id: 'Pact:p', name: 'Treaty', signed: '2001-07-16' }, 'Treaty · signed 16 July 2001'],
    ['a proposition', { id: 'Proposition:p', text: 'Taiwan is part of China.' }, 'Taiwan is part of China.'],
    [
      'a statement',
      { id: 'Statement:s', summary: 'Rejects it.', date: '2025-12', actor: russia },
      'Russia · December 2025 · Rejects it.',
    ],
    [
      'a stance',
      {
        id: 'Stance:s',
        position: 'TAKES_NOTE',
        date: '1972-09-29',
        actor: russia,
        proposition: { text: 'Taiwan is part of China.' },
      },
      'Russia: takes note · Taiwan is part of China · 29 September 1972',
    ],
    [
      'a recognition',
      { id: 'Recognition:r', recogniser: russia, recognised: { name: 'China' } },
      'Russia recognises China',
    ],
    ['a source', { id: 'Source:s', title: 'Lavrov: interview' }, 'Lavrov: interview'],
  ])('names %s in words', (_, node, words) => {
    expect(nodeName(node)).toBe(words);
  });
});
