import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../../src/cli/exit-codes.ts';
import { printError } from '../../../src/cli/print-error.ts';
import { GraphError, SeedError, SetupError } from '../../../src/errors.ts';

describe('printError', () => {
  test('tells where, what and what to do, and no stack', () => {
    const error = new SeedError('SEED_UNLINKED', 'No entry has the id "x".', {
      at: 'seeds/a.yaml:4:3',
      hint: 'Write "y".',
    });
    expect(told(error)).toEqual({ code: 1, text: 'seeds/a.yaml:4:3  No entry has the id "x".\n    Write "y".\n' });
  });

  test('tells all that one error sums up, and then the sum', () => {
    const parts = ['one', 'two'].map((message) => new SeedError('SEED_INVALID', message, { at: 'a.yaml:1' }));
    const sum = new SeedError('SEED_REFUSED', 'There are 2.', { at: 'a.yaml:1', cause: new AggregateError(parts, '') });
    expect(told(sum)).toEqual({ code: 1, text: 'a.yaml:1  one\na.yaml:1  two\nThere are 2.\n' });
  });

  test('gives each kind of error its exit code', () => {
    const codes = [
      told(new SetupError('USAGE', 'x')).code,
      told(new SetupError('JAVA_MISSING', 'x')).code,
      told(new GraphError('UNAUTHORISED', 'x')).code,
      told(new TypeError('x')).code,
    ];
    expect(codes).toEqual([2, 3, 4, 70]);
  });

  test('owns up to a fault and says how to see more of it', () => {
    expect(told(new TypeError('x is not a function')).text).toMatch(
      /^This is a bug in entente: x is not a function\n {4}Run the command again with ENTENTE_LOG_LEVEL=debug/,
    );
  });

  test('shows the stacks of the error and of its causes to who asked for them', () => {
    const text = told(new GraphError('GRAPH_FAULT', 'outer', { cause: new TypeError('inner') }), true).text;
    expect(text).toMatch(/outer[\s\S]*at [\s\S]*caused by TypeError: inner/);
  });
});

describe('exitCodeOf', () => {
  test('takes a code that nobody knows for a fault', () => {
    expect(exitCodeOf('constructor')).toBe(70);
  });
});

/** What is told of an error, and the exit code. */
function told(error: unknown, debug = false): { readonly code: number; readonly text: string } {
  let text = '';
  const code = printError(error, { write: (more) => (text += more), debug });
  return { code, text };
}
