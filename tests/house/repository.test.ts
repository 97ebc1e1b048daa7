import { describe, expect, test } from 'vitest';
import { roomOf } from './imports.ts';
import { files, type Texts, texts } from './sources.ts';

/** Put together from parts, so that this file does not hold what it looks for. */
const machine = new RegExp(['/wo', '/ro', '/fa'].map((begin, at) => begin + ['rk/', 'ot/', 'rm/'][at]).join('|'));
const registry = new RegExp(
  `https?://[a-z0-9.-]*(${['npm', 'maven', 'pypi', 'crates', 'debian'].join('|')})[a-z0-9.-]*\\.(org|com|io)\\b`,
);

/** An XML namespace looks like an address and is a name. */
const namespace = /xmlns="[^"]*"/g;

/** Lines that name a folder of someone's machine, or the host of a package registry. */
function foreign(from: Texts): readonly string[] {
  return [...from].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        machine.test(line) || registry.test(line.replace(namespace, '')) ? [`${path}:${at + 1}`] : [],
      ),
  );
}

/** Put together from parts too: how one would fetch the package of this name from a registry, which is another's. */
const fetched = new RegExp(`(npx|npm exec|npm i|npm install|yarn add|pnpm add)( -\\S+)* ${'ent'}ente(?![\\w-])`);

/** Lines that would run or install what another person published under the name of the command. */
function strangers(from: Texts): readonly string[] {
  return [...from].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, at) => (fetched.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

/** Folders of which a reader is told nothing. */
function withoutReadme(paths: readonly string[]): readonly string[] {
  const rooms = new Set(paths.filter((path) => /^src\/[^/]+\//.test(path)).map((path) => `src/${roomOf(path)}`));
  const folders = [...rooms, 'seeds', 'cypher', 'schema', 'tests'];
  return folders.filter((folder) => !paths.includes(`${folder}/README.md`));
}

describe('the repository', () => {
  test('names no folder of a machine and no host of a registry', () => {
    expect(foreign(texts((path) => !/\.(png|ico|woff2?)$/.test(path)))).toEqual([]);
  });

  test('tells nobody to fetch the package of a stranger', () => {
    expect(strangers(texts((path) => !/\.(png|ico|woff2?)$/.test(path)))).toEqual([]);
  });

  test('finds files beside the code from the folder of the project alone, since the package has the code in other folders', () => {
    const counted = texts((path) => /^src\/(?!explorer\/|.*\.js$)/.test(path));
    const lines = [...counted].filter(([, text]) => /new URL\([^)]*import\.meta\.url/.test(text)).map(([path]) => path);
    expect(lines).toEqual(['src/kit/project-folder.ts']);
  });

  test('has a README in every room', () => {
    expect(withoutReadme(files())).toEqual([]);
  });
});

describe('the watch over it', () => {
  test.each([['/wo' + 'rk/main/src'], ['/ro' + 'ot/.m2'], ['https://registry.npm' + 'js.org/zod']])(
    'notices %s',
    (line) => {
      expect(foreign(new Map([['README.md', `one\n${line}\n`]]))).toEqual(['README.md:2']);
    },
  );

  test.each([['npx' + ' entente check'], ['npm install' + ' -g entente'], ['npm exec' + ' entente -- check']])(
    'notices %s',
    (line) => {
      expect(strangers(new Map([['README.md', `one\n${line}\n`]]))).toEqual(['README.md:2']);
    },
  );

  test('lets pass what runs the command of this clone', () => {
    const lines = 'npm run -s entente -- check\nnpm install entente-graph-entente-0.4.0.tgz\nentente start\n';
    expect(strangers(new Map([['README.md', lines]]))).toEqual([]);
  });

  test('notices a room without a README', () => {
    const there = ['seeds', 'cypher', 'schema', 'tests'].map((folder) => `${folder}/README.md`);
    expect(withoutReadme([...there, 'src/kit/closest-match.ts'])).toEqual(['src/kit']);
  });
});
