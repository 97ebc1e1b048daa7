import { describe, expect, test } from 'vitest';
import { sources, type Texts, texts } from './sources.ts';

/** A rule that each line of code keeps, and what a line that breaks it looks like. */
interface Rule {
  readonly name: string;
  readonly broken: RegExp;
  readonly example: string;
  /** Files it does not bind, with the reason in the rule's name. */
  readonly except?: RegExp;
  /** Whether comments may hold the word, as plain English does. */
  readonly codeOnly?: true;
}

const rules: readonly Rule[] = [
  {
    name: 'no any',
    broken: /[:<,|&]\s*any\b(?!['"])|\bas any\b|\bany\[\]/,
    example: 'const row: any = rows[0];',
    codeOnly: true,
  },
  {
    name: 'no bare Error, which says nothing a person can act on',
    broken: /\bnew Error\(/,
    example: "throw new Error('no');",
  },
  { name: 'no class but for errors', broken: /^(export )?class (?!\w*Error\b)/, example: 'export class Loader {' },
  { name: 'no enum', broken: /^(export )?(const )?enum /, example: 'export enum Kind { A }' },
  { name: 'no empty catch', broken: /catch( \(\w+\))? \{\s*\}/, example: 'try { run(); } catch {}' },
  { name: 'no TODO', broken: /\b(TODO|FIXME|XXX)\b/, example: '/** TODO: later */' },
  {
    name: 'no reading of a setting outside config.ts, though the whole environment may be handed to a child',
    broken: /\bprocess\.env(\.|\[|\?)/,
    example: 'const port = process.env.PORT;',
    except: /^src\/cli\/config\.ts$/,
  },
];

/** Where a rule is broken, as `file:line`. */
function breaches({ broken, except, codeOnly }: Rule, from: Texts): readonly string[] {
  const isBroken = (line: string) => broken.test(codeOnly ? line.replace(comment, '') : line);
  return [...from]
    .filter(([path]) => !except?.test(path))
    .flatMap(([path, text]) => text.split('\n').flatMap((line, at) => (isBroken(line) ? [`${path}:${at + 1}`] : [])));
}

/** What a line has of a comment. */
const comment = /\/\*\*.*?(\*\/|$)|^\s*\*.*$|\/\/.*$/;

/** Files with more lines than a reader keeps in mind. */
function tooLong(from: Texts, limit: number): readonly string[] {
  return [...from].filter(([, text]) => text.split('\n').length - 1 > limit).map(([path]) => path);
}

describe('the sources', () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('have %s', (_, rule) => {
    expect(breaches(rule, sources())).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.name, rule] as const))('would be told apart if they broke: %s', (_, rule) => {
    expect(breaches(rule, new Map([['src/model/example.ts', rule.example]]))).toEqual(['src/model/example.ts:1']);
  });

  test('may say in a comment what no type may be', () => {
    const [noAny] = rules;
    const text = '/** Where a kind is missing, any of them: any. */\n * one: any more\nconst row = 1; // or any, any\n';
    expect(noAny && breaches(noAny, new Map([['src/model/example.ts', text]]))).toEqual([]);
  });

  test('and the tests have no file over 350 lines, but for the printed one', () => {
    const isWritten = (path: string) => /^(src|tests)\/.*\.(tsx?|js)$/.test(path) && path !== 'src/model/vocabulary.ts';
    const written = texts(isWritten);
    expect(tooLong(written, 350)).toEqual([]);
  });

  test('of 351 lines would be noticed', () => {
    expect(
      tooLong(
        new Map([
          ['a.ts', 'x\n'.repeat(350)],
          ['b.ts', 'x\n'.repeat(351)],
        ]),
        350,
      ),
    ).toEqual(['b.ts']);
  });
});
