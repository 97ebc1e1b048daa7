import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Licences under which a package may be passed on with entente: all ask for no more than to be named. */
const permissive = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What the tools of the development may also have, since nothing of theirs is passed on. */
const forTools = [...permissive, 'CC0-1.0', 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0', 'Unlicense'];

describe('the packages', () => {
  test('declare a licence that may be passed on, each in its own package.json', () => {
    expect(packages(false).filter(({ licence }) => !isAllowed(licence, permissive))).toEqual([]);
  });

  test('of the development have a licence that may be used', () => {
    expect(packages(true).filter(({ licence }) => !isAllowed(licence, forTools))).toEqual([]);
  });

  test('that are installed with entente are those that docs/licences.md lists', () => {
    const listed = read('docs/licences.md').matchAll(/^\| ([@a-z][^ ]*) \| ([^ ]+) \| (.+) \|$/gm);
    const rows = [...listed].map(([, name, version, licence]) => `${name} ${version} ${licence}`);
    const found = packages(false).map(({ name, version, licence }) => `${name} ${version} ${licence}`);
    expect(found.length).toBeGreaterThan(20);
    expect(rows.slice(1)).toEqual([...new Set(found)].toSorted());
  });
});

describe('a licence', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['', false],
    ['SEE LICENSE IN FILE', false],
  ])('of "%s" may be passed on: %s', (licence, expected) => expect(isAllowed(licence, permissive)).toBe(expected));
});

/** A package as it is installed. */
interface Installed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** What is installed, each read from its own package.json; the lock file says only where it lies and what needs it. */
function packages(isTool: boolean): readonly Installed[] {
  const { packages: locked } = JSON.parse(read('package-lock.json'));
  // npm writes one object for each folder, with `dev` where only the development needs it.
  const folders = Object.entries(locked as Record<string, { dev?: true; link?: true }>);
  return folders
    .filter(([folder, { dev }]) => folder !== '' && (dev === true) === isTool)
    .filter(([folder]) => existsSync(new URL(`${folder}/package.json`, root)))
    .map(([folder]) => {
      const { name, version, license, licenses } = JSON.parse(read(`${folder}/package.json`));
      return { name, version, licence: textOf(license ?? licenses) };
    });
}

/** Old packages write an object or a list of them. */
function textOf(license: unknown): string {
  if (typeof license === 'string') return license;
  // What is no text is an object with a `type`, or a list of those.
  const all = [license].flat() as readonly ({ type?: string } | undefined)[];
  return all.map((one) => one?.type ?? '').join(' AND ');
}

/** Reads an SPDX expression of names joined by AND or by OR. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  const options = licence.replaceAll(/[()]/g, '').split(' OR ');
  return options.some((option) => option.split(' AND ').every((name) => allowed.includes(name)));
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
