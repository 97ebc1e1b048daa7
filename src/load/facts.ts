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
  const issues: SeedError[] = [];
  const facts = byNoun<Facts>((name) => {
    const read = readEntries(name, files);
    issues.push(...read.issues);
    return read.entries;
  });
  return { facts, issues };
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
  return byNoun<Facts>((name) => joined<Records[Noun][number]>(before[name], own[name]));
}

function joined<T>(one: Entries<T>, other: Entries<T>): Entries<T> {
  return { all: [...one.all, ...other.all], byId: new Map([...one.byId, ...other.byId]) };
}

/** The records of all nouns, without their positions. */
export function recordsOf(facts: Facts): Records {
  return byNoun<Records>((name) => facts[name].all.map(({ value }) => value));
}

/** A value for each noun. True by its callers, which make it of what stands under the name of the noun. */
function byNoun<T extends Readonly<Record<Noun, unknown>>>(make: (name: Noun) => unknown): T {
  return Object.fromEntries<unknown>(nounNames.map((name) => [name, make(name)])) as T;
}
