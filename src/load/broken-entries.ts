import type { SeedError } from '../errors.ts';
import type { Entry } from './check-shape.ts';
import type { Path, SeedFile } from './seeds.ts';

/** Tells the entries with a reference that leads nowhere: what else is wrong with them may only follow from that. */
export function brokenEntries(issues: readonly SeedError[]): (entry: Pick<Entry, 'file' | 'index'>) => boolean {
  const places = issues.filter(({ code }) => code === 'SEED_UNLINKED').map(({ at = '' }) => placeOf(at));
  return ({ file, index }) => {
    if (places.length === 0) return false;
    const { path, line: first } = placeIn(file, [index]);
    const end = index + 1 < file.entries.length ? placeIn(file, [index + 1]).line : Number.POSITIVE_INFINITY;
    return places.some((place) => place.path === path && place.line >= first && place.line < end);
  };
}

function placeIn(file: SeedFile, path: Path) {
  return placeOf(file.at(path));
}

/** The file and the line of a place such as "seeds/stances.yaml:41:3". */
function placeOf(at: string): { readonly path: string; readonly line: number } {
  const [, path = '', line] = /^(.*?):(\d+)(?::\d+)?$/.exec(at) ?? [];
  return { path, line: Number(line) };
}
