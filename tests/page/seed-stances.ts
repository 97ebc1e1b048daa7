import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A stance as the seeds have it, read without the code of the project. */
export interface SeedStance {
  readonly actor: string;
  readonly proposition: string;
  readonly position: string;
  readonly polarity: number | null;
  readonly date: string;
  readonly basis: string;
  readonly quote: object | null;
  readonly sources: readonly string[];
  readonly verified: boolean;
}

/** A source as the seeds have it. */
export interface SeedSource {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string | null;
  readonly copyOf?: string | null;
}

/** Every stance of the seeds. */
export const seedStances: readonly SeedStance[] = readSeeds('stances');

/** Every source of the seeds, by its id. */
export const seedSources: ReadonlyMap<string, SeedSource> = new Map(
  readSeeds<SeedSource>('sources').map((source) => [source.id, source]),
);

function readSeeds<Entry>(name: string): readonly Entry[] {
  return parse(readFileSync(new URL(`../../seeds/${name}.yaml`, import.meta.url), 'utf8'));
}

/** The last stance of an actor on a proposition, of those until a day. */
export function latestStance(actor: string, proposition: string, until = '9999'): SeedStance | undefined {
  return seedStances
    .filter((one) => one.actor === actor && one.proposition === proposition && one.date <= until)
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .at(-1);
}
