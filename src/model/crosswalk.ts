import { z } from 'zod';
import { typedKeys } from '../kit/typed-keys.ts';
import { day } from './days.ts';
import { id } from './ids.ts';
import { SameAsRule } from './same-as-rule.ts';
import { vocabulary } from './vocabulary.ts';

const text = z.string().regex(/\S/, 'text that is not blank');
const codes = z.array(text).min(1).optional();

/** Codes by scheme. */
const Codes = z.strictObject({
  iso2: codes,
  iso3: codes,
  isoNumeric: codes,
  cow: codes,
  gw: codes,
  cameo: codes,
  wikidata: codes,
  name: codes,
  part: codes,
});
export type Codes = { readonly [scheme in Scheme]?: readonly string[] | undefined };

/** A system of codes or names for actors. `name` is any English name; `part` is an organ or a person that acts for the actor. */
export type Scheme = keyof typeof Codes.shape;
export const schemes = typedKeys(Codes.shape);

const regions = typedKeys(vocabulary.region);

/** A state or an organisation that data sets name. An import creates it when a row names it and the graph has no such actor. */
export const CrosswalkActor = z.strictObject({
  /** The id of the actor in the seeds, if they have one; an import creates `crosswalk--<id>`. */
  id: id<'Actor'>(),
  name: text,
  /** Full official name in English, without "the". Null: not found, or as `name`. */
  officialName: text.nullable().default(null),
  /** Common name in an official language of its own, in the script of that language. Null: not found. */
  nativeName: text.nullable().default(null),
  kind: z.enum([
    'state',
    'disputed_state',
    'non_member_observer_state',
    'former_state',
    'international_organisation',
    'non_state_group',
  ]),
  region: z.enum(regions).nullable().default(null),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capitals')
    .nullable()
    .default(null),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capitals')
    .nullable()
    .default(null),
  isoNumeric: z
    .string()
    .regex(/^\d{3}$/, 'three digits as text')
    .nullable()
    .default(null),
  /** Number in the list of the Correlates of War, which Gleditsch and Ward share unless `otherCodes` says `gw`. */
  cowCode: z.int().nullable().default(null),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'a Wikidata ID such as Q159')
    .nullable()
    .default(null),
  /** Further English names. Capitals, accents, points, "&" and "St." make no difference. */
  aliases: z.array(text).default([]),
  /** Codes that ISO 3166 withdrew, numbers of Gleditsch and Ward, codes of CAMEO, and codes and names as single data sets write them. */
  otherCodes: Codes.default({}),
  /** First day on which its codes and names stand for it. Null: no limit is recorded. */
  since: day().nullable().default(null),
  /** First day on which they no longer do. Null: no limit is recorded. */
  until: day().nullable().default(null),
  /** Where these days were read, as README.md of the folder says. Left out: no days, or the editors' reading. */
  source: text.optional(),
  note: text.nullable().default(null),
});
export type CrosswalkActor = z.infer<typeof CrosswalkActor>;

/** Codes and names that several actors held one after the other; `source` is where the first day of one was read. */
export const SharedCode = z.strictObject({
  codes: Codes,
  /** Each holder from its first day on, the earliest first. Without a day: from the beginning. Without an actor: nobody. */
  holders: z
    .array(z.strictObject({ since: day().nullable(), actor: id<'Actor'>().nullable(), source: text.optional() }))
    .min(1),
});
export type SharedCode = z.infer<typeof SharedCode>;

/** Whom a code and a name that mean two actors stand for in the rows of a data set, which names the file, with the reason. */
export const Correction = z.strictObject({
  /** The code and the name as the rows have them. */
  code: text,
  name: text,
  /** The days of the rows: from `since` on, before `until`. Null: no limit. */
  since: day().nullable().default(null),
  until: day().nullable().default(null),
  actor: id<'Actor'>(),
  reason: text,
});
export type Correction = z.infer<typeof Correction>;

/** A correction, and the data set whose rows it is for. */
export interface SetCorrection extends Correction {
  readonly set: string;
}

/** Organs, bodies and persons that act for an actor, as data sets name them. */
export const Part = z.strictObject({
  of: id<'Actor'>(),
  names: z.array(text).min(1),
  /** First day on which they act for it. Null: no limit is recorded. */
  since: day().nullable().default(null),
  /** First day on which they no longer do. Null: no limit is recorded. */
  until: day().nullable().default(null),
  /** Where these days were read, as README.md of the folder says. Left out: no days, or the editors' reading. */
  source: text.optional(),
});
export type Part = z.infer<typeof Part>;

/** Names and codes that data sets have among those of actors, and that stand for no actor. */
export const NoActor = z.strictObject({
  what: z.enum(['region', 'territory', 'people', 'nobody']),
  codes: Codes,
});
export type NoActor = z.infer<typeof NoActor>;

/** The files of a crosswalk folder, each a list of such entries; `corrections` is a folder with a file for each data set. */
export const crosswalkFiles = {
  states: CrosswalkActor,
  'former-states': CrosswalkActor,
  organisations: CrosswalkActor,
  'shared-codes': SharedCode,
  parts: Part,
  'no-actors': NoActor,
  corrections: Correction,
  'same-as': SameAsRule,
} as const;
export type CrosswalkFileName = keyof typeof crosswalkFiles;

/** What the files of a crosswalk folder say. */
export interface CrosswalkTables {
  readonly actors: readonly CrosswalkActor[];
  readonly sharedCodes: readonly SharedCode[];
  readonly parts: readonly Part[];
  readonly noActors: readonly NoActor[];
  readonly corrections: readonly SetCorrection[];
  readonly sameAs: readonly SameAsRule[];
}
