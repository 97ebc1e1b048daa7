import type { z } from 'zod';
import type { SeedError } from '../errors.ts';
import { type Noun, nounNames, nouns, type Records } from '../model/nouns.ts';
import { checkShape, type Entry } from './check-shape.ts';
import type { SeedFile } from './seeds.ts';

/** The valid entries of one noun, in order and by id. */
export interface Entries<T> {
  readonly all: readonly Entry<T>[];
  readonly byId: ReadonlyMap<string, Entry<T>>;
}

/** The valid entries of every noun. Rules use only these, so an invalid entry causes no issue in another. */
export type Facts = { readonly [N in Noun]: Entries<Records[N][number]> };

/** Parses the files of all nouns. */
export function readFacts(files: readonly SeedFile[]): {
  readonly facts: Facts;
  readonly issues: readonly SeedError[];
} {
  const read = nounNames.map((name) => ({ name, ...readEntries(name, files) }));
  return {
    // True by `readEntries`, which gives the entries of the noun it is called with.
    facts: Object.fromEntries<unknown>(read.map(({ name, entries }) => [name, entries])) as Facts,
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readEntries<N extends Noun>(name: N, files: readonly SeedFile[]) {
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) return { entries: { all: [], byId: new Map() }, issues: [] };
  const schema: z.ZodType<{ readonly id: string }> = nouns[name];
  const { entries, issues } = checkShape(file, schema);
  return { entries: { all: entries, byId: new Map(entries.map((entry) => [entry.value.id, entry])) }, issues };
}

/** Facts with those of others before them, for rules that look around. */
export function withFacts(before: Facts, own: Facts): Facts {
  const both = nounNames.map((name) => [name, joined<Records[Noun][number]>(before[name], own[name])] as const);
  // True by `Facts`, of which both are.
  return Object.fromEntries<unknown>(both) as Facts;
}

function joined<T>(one: Entries<T>, other: Entries<T>): Entries<T> {
  return { all: [...one.all, ...other.all], byId: new Map([...one.byId, ...other.byId]) };
}

/** The records of all nouns, without their positions. */
export function recordsOf(facts: Facts): Records {
  const values = nounNames.map((name) => [name, facts[name].all.map(({ value }) => value)] as const);
  // True by `Facts`, which holds under each name what `Records` does.
  return Object.fromEntries<unknown>(values) as Records;
}
