import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { importsOf } from './imports.ts';
import { files, project, sources, texts } from './sources.ts';

/** The names that are declared while the sources are loaded, each as often as it is. */
const declared = vi.hoisted((): string[] => []);

/** The real declarations, which also refuse a text whose parameters are others, with a note of each name. */
vi.mock('../../src/graph/cypher.ts', async (original) => {
  const real = await original<typeof import('../../src/graph/cypher.ts')>();
  const noting =
    <A extends readonly unknown[], R>(declare: (name: string, ...rest: A) => R) =>
    (name: string, ...rest: A) => {
      declared.push(name);
      return declare(name, ...rest);
    };
  return { ...real, cypher: noting(real.cypher), cypherFamily: noting(real.cypherFamily) };
});

/** The sources are loaded anew here, and again by the files that follow, which share this process. */
beforeAll(async () => {
  vi.resetModules();
  const declaring = importsOf(sources()).filter(({ to }) => to === 'src/graph/cypher.ts');
  await Promise.all(declaring.map(({ from }) => `${project}${from}`).map((file) => import(file)));
});
afterAll(() => {
  vi.doUnmock('../../src/graph/cypher.ts');
  vi.resetModules();
});

/** The names of texts that lie in `cypher/`; constraints are run as they are found, so they need no declaration. */
function kept(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => /^cypher\/(.+)\.cypher$/.exec(path)?.[1]);
  return names
    .filter((name) => name !== undefined)
    .filter((name) => !name.startsWith('constraints/'))
    .toSorted();
}

/** What stands on one side only, or twice. */
function unpaired(names: readonly string[], textNames: readonly string[]): readonly string[] {
  const alone = (name: string) => names.filter((other) => other === name).length !== 1 || !textNames.includes(name);
  return [...new Set([...names, ...textNames])].filter(alone).toSorted();
}

describe('the kept texts', () => {
  test('have one declaration each, and each declaration has its text', () => {
    expect(unpaired(declared, kept(files()))).toEqual([]);
  });

  test('begin with a comment that says what they give', () => {
    const silent = [...texts((path) => path.endsWith('.cypher'))].filter(([, text]) => !text.startsWith('// '));
    expect(silent.map(([path]) => path)).toEqual([]);
  });
});

describe('the watch over them', () => {
  test('notes the declarations of every room', () => {
    expect(declared).toEqual(expect.arrayContaining(['read/loaded-dataset', 'load/create-nodes']));
  });

  test('sees a text that nobody declares, a declaration without a text, and one made twice', () => {
    const paths = [
      'cypher/read/orphan.cypher',
      'cypher/read/one.cypher',
      'cypher/constraints/ids.cypher',
      'cypher/README.md',
    ];
    expect(unpaired(['read/one', 'read/one', 'read/lost'], kept(paths))).toEqual([
      'read/lost',
      'read/one',
      'read/orphan',
    ]);
  });
});
