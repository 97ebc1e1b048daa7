import { z } from 'zod';

const text = z.string().regex(/\S/, 'text that is not blank');
const share = z.number().gt(0).lte(1);

/** By which two records of different data sets are told to be of one pact. All that a rule says must hold. */
export const PactRule = z.strictObject({
  id: text,
  noun: z.literal('pact'),
  /** They share a number under one scheme. */
  number: z.literal(true).optional(),
  /** How exactly their days of signature must be known, and agree. `force`: the years of entry into force agree, and those of signature but for one. */
  days: z.enum(['day', 'month', 'year', 'force']).optional(),
  /** Least share of the parties that both have, of all parties that one has. Those that joined later count where it makes the share larger. */
  parties: share.optional(),
  /** Fewest parties of each, so that they tell the pact from others of the same year. */
  fewest: z.int().min(1).optional(),
  /** Least share of the words that both titles have: twice those in common, of the words of both. */
  words: share.optional(),
  /** Both are told by their type, or by one of these words in the title, to be of one kind; a title with a word of `except` is not. */
  kind: z
    .strictObject({ types: z.array(text), words: z.array(text).min(1), except: z.array(text).default([]) })
    .optional(),
  /** Data sets of which two records can be of one pact, because they have some twice. */
  inside: z.array(text).default([]),
  why: text,
});
export type PactRule = z.infer<typeof PactRule>;

/** The same of officials. */
export const OfficialRule = z.strictObject({
  id: text,
  noun: z.literal('official'),
  /** They have one Wikidata item. */
  wikidata: z.literal(true).optional(),
  /**
   * `same`: the names have the same words in any order, two at least; `within`: all words of one name, two at least, are among those of the
   * other; `alike`: the names have as many words, two at least, that differ by a letter or two, and one that is the same; `surname`: one name
   * is a single word, which the other has too; a long one may differ by a letter or two; `letters`: without spaces the names have eight letters
   * at least and differ by one, or by two of twelve.
   */
  name: z.enum(['same', 'within', 'alike', 'surname', 'letters']).optional(),
  /** Most years between the days that are known of their offices of one state; 0: the offices are of one time. */
  years: z.int().min(0).optional(),
  /** Offices that both must have held, by words in their titles, on such days; an office with a word of `except` is none. */
  office: z.strictObject({ words: z.array(text).min(1), except: z.array(text) }).optional(),
  /** Data sets that both records must come from. */
  only: z.array(text).min(1).optional(),
  /** Data sets of which two records can be of one person, because they know people by the spelling of their names. */
  inside: z.array(text).default([]),
  why: text,
});
export type OfficialRule = z.infer<typeof OfficialRule>;

/** A rule of `same-as.yaml`. */
export const SameAsRule = z.discriminatedUnion('noun', [PactRule, OfficialRule]);
export type SameAsRule = z.infer<typeof SameAsRule>;
