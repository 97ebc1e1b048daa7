import type { z } from 'zod';
import type { SeedError } from '../errors.ts';
import { type Noun, nouns, type Records } from '../model/nouns.ts';
import { checkShape, type Entry } from './check-shape.ts';
import type { SeedFile } from './seeds.ts';

/** The well-formed entries of one noun, in order and by id. */
export interface Entries<T> {
  readonly all: readonly Entry<T>[];
  readonly byId: ReadonlyMap<string, Entry<T>>;
}

/** The well-formed entries of every noun. Rules look through these, so one malformed entry spoils no other. */
export type Facts = { readonly [N in Noun]: Entries<Records[N][number]> };

/** Parses the files of all nouns. */
export function readFacts(files: readonly SeedFile[]): {
  readonly facts: Facts;
  readonly issues: readonly SeedError[];
} {
  const issues: SeedError[] = [];
  const of = <T extends { readonly id: string }>(name: Noun, schema: z.ZodType<T>): Entries<T> => {
    const file = files.find((candidate) => candidate.name === name);
    if (file === undefined) return { all: [], byId: new Map() };
    const checked = checkShape(file, schema);
    issues.push(...checked.issues);
    return { all: checked.entries, byId: new Map(checked.entries.map((entry) => [entry.value.id, entry])) };
  };
  const facts: Facts = {
    actors: of('actors', nouns.actors),
    memberships: of('memberships', nouns.memberships),
    recognitions: of('recognitions', nouns.recognitions),
    officials: of('officials', nouns.officials),
    pacts: of('pacts', nouns.pacts),
    propositions: of('propositions', nouns.propositions),
    statements: of('statements', nouns.statements),
    stances: of('stances', nouns.stances),
    sources: of('sources', nouns.sources),
    'former-ids': of('former-ids', nouns['former-ids']),
  };
  return { facts, issues };
}

/** The records of all nouns, without their places. */
export function recordsOf(facts: Facts): Records {
  const values = <T>({ all }: Entries<T>): readonly T[] => all.map(({ value }) => value);
  return {
    actors: values(facts.actors),
    memberships: values(facts.memberships),
    recognitions: values(facts.recognitions),
    officials: values(facts.officials),
    pacts: values(facts.pacts),
    propositions: values(facts.propositions),
    statements: values(facts.statements),
    stances: values(facts.stances),
    sources: values(facts.sources),
    'former-ids': values(facts['former-ids']),
  };
}
