import type { Dice } from './fuzz-dice.ts';

type Some = readonly [string, ...string[]];

/** Pieces of documents, right and wrong. */
export const signs = some(
  '{ } ( ) [ ] : , ! = @ $ ... | & " """ # \\ * query mutation subscription fragment on type null true __typename states nodes',
  '0 -1 1.5e300 00 . \u0000 \u2028x \ud800 é 王',
);

/** Numbers that are too large, too small, or none. */
export const numbers = some(
  '0 -0 -1 500 501 2147483647 2147483648 9007199254740993 99999999999999999999 1e3 1e308 1e309 -1e999 0.1 1.0 0x10 1_000',
  `NaN Infinity ${'9'.repeat(5000)}`,
);

/** Texts that some layer below might take for more than a text. */
export const odd = some(
  '\u0000 \ud800 \udfff\ud800 \u202e \ufeffx e\u0301 🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u0000japan \'/**/OR/**/1=1// japan"})/**/DETACH/**/DELETE/**/n//',
  '$id ` \\u0000 "*:*" AND /(a+)+$/ ~1000 {{7*7}} %00 __proto__ constructor toString hasOwnProperty State: :japan NaN',
  'State:State:japan japan',
);

/** Stands for lists thousands deep: JSON.stringify cannot write them, and a hostile client can. */
const deepMark = '(deep)';

/** JSON as a hostile client sends it. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(deepMark), `${'['.repeat(5000)}${']'.repeat(5000)}`);
}

function some(...lines: readonly string[]): Some {
  const [first = '', ...others] = lines.flatMap((line) => line.split(' '));
  return [first, ...others];
}

/** Variables that nobody asked for, or of a strange kind. */
export function rubbish(dice: Dice, levels: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    dice.many(0, 4, () => [dice.pick(['id', 'first', 'where', 'actor', ...odd]), anything(dice, levels)]),
  );
}

/** Any JSON value. */
export function anything(dice: Dice, levels: number): unknown {
  const flat = [
    null,
    true,
    0,
    -1.5,
    1e21,
    2 ** 53,
    '',
    'japan',
    dice.pick(odd),
    'x'.repeat(dice.pick([10, 70_000])),
  ] as const;
  if (levels <= 0 || dice.chance(50)) return dice.pick<unknown>(flat);
  if (dice.chance(5)) return deepMark;
  return dice.chance(50) ? dice.many(0, 5, () => anything(dice, levels - 1)) : rubbish(dice, levels - 1);
}
