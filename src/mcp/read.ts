import { z } from 'zod';

/** The parts of answers that several documents of `schema/tools/` ask for. */
const text = z.string();
const day = z.string().nullish();

export const Cited = z.object({
  slug: text,
  title: text,
  publisher: z.string().nullable(),
  copyOf: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  language: text,
  commit: z.string().nullable(),
});
export type Cited = z.infer<typeof Cited>;

const sources = z.array(Cited);

export const Named = z.object({ id: text, name: text });
export const Quote = z.object({ text, lang: text, translated: z.boolean() });

export const StanceLine = z.object({
  id: text,
  date: text,
  validTo: day,
  position: text,
  basis: text.optional(),
  actor: Named,
  proposition: z.object({ id: text, text }),
  quote: Quote.nullish(),
  sources,
});
export type StanceLine = z.infer<typeof StanceLine>;

export const PactLine = z.object({ id: text, name: text, signed: day, sources });
export type PactLine = z.infer<typeof PactLine>;

export const StatementLine = z.object({ id: text, date: text, summary: text, actor: Named, sources });
export type StatementLine = z.infer<typeof StatementLine>;

export const Since = z.object({ since: day, until: day });

export const OfficeLine = Since.extend({ title: text, official: Named, belongsTo: Named, sources });
export type OfficeLine = z.infer<typeof OfficeLine>;

export const Reply = z.object({ kind: text, answered: StatementLine.optional(), reply: StatementLine.optional() });

/** A list of which the first are read. */
export const listOf = <T extends z.ZodType>(one: T) => z.object({ totalCount: z.number(), nodes: z.array(one) });
export const edgesOf = <T extends z.ZodType>(one: T) => z.object({ totalCount: z.number(), edges: z.array(one) });
