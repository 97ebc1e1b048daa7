import { describe, expect, test } from 'vitest';
import { runAtOnce } from '../../../../src/kit/run-at-once.ts';
import { alignment } from '../../../../src/traverse/compare/alignment.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { plainRules } from './any-observation.ts';

const nothing = buildProjection({ nodes: [], links: [] });
const everybody = { actors: null, propositions: null };

describe('an alignment is refused', () => {
  test.each([
    ['a way of dividing that does not go with its mode', { normalise: 'PROMINENCE' }],
    ['a minimum of none', { minimum: 0 }],
    ['windows of no size', { windows: { unit: 'DAYS', size: 0, step: 1 } }],
    ['windows that do not move', { windows: { unit: 'DAYS', size: 1, step: 0 } }],
  ] as const)('for %s', (_, rules) => {
    expect(() => runAtOnce(alignment(nothing, everybody, { ...plainRules, ...rules }))).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
      }),
    );
  });

  test.each(['VOTES', 'EVENTS'] as const)('for propositions, where its source is %s', (source) => {
    const scope = { actors: ['japan'], propositions: ['taiwan-independence'] };
    expect(() => runAtOnce(alignment(nothing, scope, { ...plainRules, source }))).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `The argument "propositions" requires the source "STANCES", but the source is "${source}".`,
        hint: 'Omit "propositions", or use the source "STANCES".',
      }),
    );
  });

  test.each(['VOTES', 'EVENTS'] as const)('for nobody in particular, where its source is %s', (source) => {
    expect(() => runAtOnce(alignment(nothing, everybody, { ...plainRules, source }))).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `The source "${source}" requires a list of actors.`,
      }),
    );
  });

  test('for more actors than are set against each other', () => {
    const actors = Array.from({ length: 201 }, (_, index) => `actor-${index}`);
    expect(() => runAtOnce(alignment(nothing, { ...everybody, actors }, plainRules))).toThrow(
      expect.objectContaining({
        code: 'TOO_EXPENSIVE',
        message: 'The list has 201 actors; the limit is 200.',
      }),
    );
  });
});
