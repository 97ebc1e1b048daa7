import { describe, expect, test } from 'vitest';
import type { Label } from '../../../../src/model/labels.ts';
import { shortCaption } from '../../../../src/traverse/explore/caption.ts';
import { buildProjection } from '../../projection/build-projection.ts';

const long = 'Cross-Strait differences must be settled peacefully, with no unilateral change of the status quo.';
const japan = { label: 'State', id: 'japan' } as const;
const china = { label: 'State', id: 'china' } as const;
const official = { label: 'Official', id: 'takaichi' } as const;
const questioner = { label: 'Official', id: 'okada' } as const;
const proposition = { label: 'Proposition', id: 'taiwan-part-of-china' } as const;
const stance = { label: 'Stance', id: 'japan--taiwan-part-of-china--1972' } as const;
const recognition = { label: 'Recognition', id: 'japan--china' } as const;
const statement = { label: 'Statement', id: 'takaichi-diet' } as const;
const obligation = { label: 'Obligation', id: 'pact--9' } as const;
const pact = { label: 'Pact', id: 'pact' } as const;
const loose = { label: 'Statement', id: 'loose' } as const;

const graph = buildProjection({
  nodes: [
    { ...japan, values: { name: 'Japan' } },
    { ...china, values: { name: 'China' } },
    { ...official, values: { name: 'Takaichi Sanae' } },
    { ...questioner, values: { name: 'Katsuya Okada' } },
    { ...proposition, values: { text: 'Taiwan is part of China.' } },
    { ...stance, values: { position: 'takes_note', ...dated('1972-09-29') } },
    { ...recognition, values: since('1972-09-29') },
    { ...statement, values: { summary: long, ...dated('2025-11-07') } },
    { ...loose, values: { summary: long } },
    { ...pact, values: { name: 'Treaty of Good-Neighbourliness' } },
    { ...obligation, values: { summary: long, kind: 'consultation', article: '9' } },
  ],
  links: [
    { type: 'HOLDS', from: japan, to: stance, values: {} },
    { type: 'ABOUT', from: stance, to: proposition, values: {} },
    { type: 'BY', from: recognition, to: japan, values: {} },
    { type: 'OF', from: recognition, to: china, values: {} },
    { type: 'ON_BEHALF_OF', from: statement, to: japan, values: {} },
    { type: 'SPOKE', from: questioner, to: statement, values: { role: 'questioner' } },
    { type: 'SPOKE', from: official, to: statement, values: { role: 'speaker' } },
    { type: 'IMPOSES', from: pact, to: obligation, values: {} },
  ],
});

describe('the short caption', () => {
  test.each<readonly [{ readonly label: Label; readonly id: string }, string]>([
    [stance, 'Japan: takes note · Taiwan is part of China · 1972'],
    [recognition, 'Japan recognises China · 1972'],
    [statement, 'Takaichi Sanae (Japan) · 2025-11-07'],
    [obligation, 'article 9: consultation · Treaty of Good-Neighbourliness'],
    [loose, 'Cross-Strait differences must be settled peacefully, with…'],
    [japan, 'Japan'],
  ])('of %o is "%s"', (ref, caption) => {
    expect(shortCaption(graph, graph.find(ref) ?? -1)).toBe(caption);
  });
});

/** A day from which something holds, with its bounds as they are stored. */
function since(day: string) {
  return { since: day, sinceEarliest: day, sinceLatest: day };
}

/** A day on which something happened. */
function dated(day: string) {
  return { date: day, dateEarliest: day, dateLatest: day };
}
