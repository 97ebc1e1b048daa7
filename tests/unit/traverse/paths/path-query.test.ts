import { describe, expect, test } from 'vitest';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import { type ConnectionsArguments, toPathQuery } from '../../../../src/traverse/paths/path-query.ts';

const japan: NodeRef = { label: 'State', id: 'japan' };
const russia: NodeRef = { label: 'State', id: 'russia' };
const ends = { from: [japan], to: [russia] };

describe('question', () => {
  test('leaves shared propositions and affiliations out unless they are asked for', () => {
    expect(toPathQuery(ends).through.map(({ kind }) => kind)).toEqual([
      'REPLY',
      'INVOCATION',
      'PARTY',
      'PACT_RELATION',
      'HOLDING',
      'EXPRESSION',
    ]);
  });

  test('follows a kind both ways where it is named once for each', () => {
    const through = (['FORWARD', 'BACKWARD'] as const).map((direction) => ({ kind: 'REPLY' as const, direction }));
    expect(toPathQuery({ ...ends, through }).through).toEqual([{ kind: 'REPLY', direction: 'BOTH' }]);
  });

  test.each<readonly [string, Partial<ConnectionsArguments>]>([
    ['"maxHops" is 9;', { maxHops: 9 }],
    ['"k" is 0;', { k: 0 }],
    ['"ties" is 1.5;', { ties: 1.5 }],
    ['The weight of "REPLY" is "-1"', { weights: { REPLY: -1 } }],
    ['"from" has no ids', { from: [] }],
    ['"through" has no kind', { through: [] }],
    ['"via" has 5 ids', { via: [japan, russia, japan, russia, japan] }],
  ])('refuses what lies beyond the limits: %s', (message, asked) => {
    expect(() => toPathQuery({ ...ends, ...asked })).toThrow(message);
  });
});
