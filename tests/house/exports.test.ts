import { describe, expect, test } from 'vitest';
import { exportsForTests } from './exports.ts';
import { texts } from './sources.ts';

describe('what src exports', () => {
  test('is imported by more than tests, or by nobody', () => {
    const all = texts((path) => /\.(tsx?|js)$/.test(path) && !/^schema\/|\.d\.ts$/.test(path));
    expect(exportsForTests(all)).toEqual([]);
  });
});

describe('the watch over exports', () => {
  const day = 'export function day(): string {\n  return "";\n}\nexport type Day = string;\n';
  const forTests = (others: Readonly<Record<string, string>>) =>
    exportsForTests(new Map([['src/model/days.ts', day], ...Object.entries(others)])).map(({ name }) => name);
  const byTest = { 'tests/days.test.ts': "import { day, type Day } from '../src/model/days.ts';" };

  test('notices a function and a type that a test alone imports', () => {
    expect(forTests(byTest)).toEqual(['day', 'Day']);
  });

  test.each([
    ['an import', { 'src/load/a.ts': "import { day, type Day } from '../model/days.ts';" }],
    [
      'an import under another name',
      { 'src/load/a.ts': "import { day as d, type Day as D } from '../model/days.ts';" },
    ],
    ['an import of all', { 'src/load/a.ts': "import * as days from '../model/days.ts';" }],
    ['a re-export', { 'src/index.ts': "export { day, type Day } from './model/days.ts';" }],
    ['a late import', { 'src/load/a.ts': "const days = await import('../model/days.ts');" }],
    ['a script that imports the build', { 'bench/a.js': "import { day, Day } from '../dist/model/days.js';" }],
  ])('lets %s pass', (_, others) => {
    expect(forTests({ ...byTest, ...others })).toEqual([]);
  });

  test('leaves out what nobody imports, which knip looks after', () => {
    expect(forTests({})).toEqual([]);
  });
});
