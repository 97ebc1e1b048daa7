import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Texts by their path from the folder of the project. */
export type Texts = ReadonlyMap<string, string>;

/** The folder of the project. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Every file that is in the repository or about to be, without what git ignores. */
export function files(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(`${project}${path}`)).toSorted();
}

/** The texts of the files that a condition picks. */
export function texts(picks: (path: string) => boolean): Texts {
  return new Map(
    files()
      .filter(picks)
      .map((path) => [path, readFileSync(`${project}${path}`, 'utf8')]),
  );
}

/** The TypeScript of the project, without its tests. */
export function sources(): Texts {
  return texts((path) => /^src\/.*\.tsx?$/.test(path));
}
