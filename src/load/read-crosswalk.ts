import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import type { SeedError } from '../errors.ts';
import {
  type Correction,
  type CrosswalkFileName,
  type CrosswalkTables,
  crosswalkFiles,
  type SetCorrection,
} from '../model/crosswalk.ts';
import { checkShape, type Entry } from './check-shape.ts';
import { folderIssue, readListFile } from './read-seeds.ts';
import { crosswalkHolds } from './rules/crosswalk.ts';

/** What the files of a crosswalk folder say, and every issue in them. The tables are complete only if there is none. */
export interface CrosswalkChecked {
  readonly tables: CrosswalkTables;
  readonly issues: readonly SeedError[];
}

/** Reads and checks the folder of tables that say which actor a code or a name stood for, such as `seeds/crosswalk/`. */
export async function readCrosswalk(folder: URL): Promise<CrosswalkChecked> {
  const missing = await folderIssue(folder);
  if (missing !== undefined)
    return {
      tables: { actors: [], sharedCodes: [], parts: [], noActors: [], corrections: [], sameAs: [] },
      issues: [missing],
    };
  const [states, former, organisations, shared, parts, noActors, corrections, sameAs] = await Promise.all([
    readEntries(folder, 'states', crosswalkFiles.states),
    readEntries(folder, 'former-states', crosswalkFiles['former-states']),
    readEntries(folder, 'organisations', crosswalkFiles.organisations),
    readEntries(folder, 'shared-codes', crosswalkFiles['shared-codes']),
    readEntries(folder, 'parts', crosswalkFiles.parts),
    readEntries(folder, 'no-actors', crosswalkFiles['no-actors']),
    readCorrections(folder),
    readEntries(folder, 'same-as', crosswalkFiles['same-as'], false),
  ]);
  const files = [states, former, organisations, shared, parts, noActors, corrections, sameAs];
  const unreadable = files.flatMap(({ issues }) => issues);
  const actors = [...states.entries, ...former.entries, ...organisations.entries];
  return {
    tables: {
      actors: valuesOf(actors),
      sharedCodes: valuesOf(shared.entries),
      parts: valuesOf(parts.entries),
      noActors: valuesOf(noActors.entries),
      corrections: corrections.ofSets,
      sameAs: valuesOf(sameAs.entries),
    },
    issues:
      unreadable.length > 0
        ? unreadable
        : [
            ...crosswalkHolds({
              actors,
              sharedCodes: shared.entries,
              parts: parts.entries,
              noActors: noActors.entries,
              corrections: corrections.entries,
            }),
          ],
  };
}

/** Corrections, by the files of their folder, each of which has the name of a data set. A crosswalk need not have any. */
async function readCorrections(folder: URL): Promise<{
  readonly entries: readonly Entry<Correction>[];
  readonly ofSets: readonly SetCorrection[];
  readonly issues: readonly SeedError[];
}> {
  const sets = (await namesIn(new URL('corrections/', folder))).flatMap(
    (name) => /^([\w-]+)\.yaml$/.exec(name)?.[1] ?? [],
  );
  const read = await Promise.all(
    sets.map(async (set) => ({
      set,
      ...(await readEntries(folder, `corrections/${set}`, crosswalkFiles.corrections)),
    })),
  );
  return {
    entries: read.flatMap(({ entries }) => entries),
    ofSets: read.flatMap(({ set, entries }) => valuesOf(entries).map((correction) => ({ ...correction, set }))),
    issues: read.flatMap(({ issues }) => issues),
  };
}

async function namesIn(folder: URL): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}

async function readEntries<T>(
  folder: URL,
  name: CrosswalkFileName | `corrections/${string}`,
  schema: z.ZodType<T>,
  isRequired = true,
): Promise<{ readonly entries: readonly Entry<T>[]; readonly issues: readonly SeedError[] }> {
  const { file, issues } = await readListFile(folder, name, isRequired);
  if (file === undefined) return { entries: [], issues };
  const checked = checkShape(file, schema);
  return { entries: checked.entries, issues: [...issues, ...checked.issues] };
}

function valuesOf<T>(entries: readonly Entry<T>[]): readonly T[] {
  return entries.map(({ value }) => value);
}
