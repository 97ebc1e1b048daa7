import { z } from 'zod';
import { Cited, edgesOf, listOf, Named, OfficeLine, PactLine, Quote, Reply, Since, StanceLine } from '../read.ts';

const text = z.string();
const day = z.string().nullish();
const sources = z.array(Cited).default([]);
const bound = z.object({ value: day, state: text });

/** A node as `describe` reads it. Which parts it has follows from its type. */
export const Card = z
  .object({
    __typename: text,
    id: text,
    sources,
    note: text.nullable(),
    verified: z.boolean(),
    name: text,
    nativeName: text.nullable(),
    existence: text.nullable(),
    predecessors: z.object({ nodes: z.array(Named) }),
    predecessorOf: Named.nullable(),
    began: bound,
    ended: bound,
    stances: listOf(StanceLine),
    pacts: edgesOf(Since.extend({ role: text, pact: PactLine, sources })),
    officeHolders: edgesOf(OfficeLine),
    memberships: edgesOf(Since.extend({ organisation: Named, sources })),
    offices: edgesOf(OfficeLine),
    type: text,
    signed: day,
    signedAt: day,
    status: text.nullable(),
    inForce: z.array(Since.extend({ certain: z.boolean() })),
    parties: edgesOf(Since.extend({ role: text, actor: Named, sources })),
    obligations: listOf(z.object({ id: text, kind: text, article: text.nullable(), summary: text })),
    text,
    positions: z.array(z.object({ position: text, label: text })),
    date: day,
    validTo: day,
    venue: text.nullable(),
    summary: text,
    actor: Named,
    officials: z.object({ nodes: z.array(Named) }),
    quotes: z.array(Quote.extend({ source: z.object({ slug: text }).nullable() })),
    invokes: z.object({ nodes: z.array(PactLine) }),
    respondsTo: edgesOf(Reply),
    replies: edgesOf(Reply),
    position: text,
    basis: text,
    proposition: z.object({ id: text, text }),
    quote: Quote.nullable(),
    since: day,
    until: day,
    recogniser: Named,
    recognised: Named,
    insteadOf: Named.nullable(),
    duty: text,
    article: text.nullable(),
    condition: text,
    pact: PactLine,
    resolution: text.nullable(),
    inFavour: z.number().nullable(),
    against: z.number().nullable(),
    abstained: z.number().nullable(),
    code: text,
    initiator: Named,
    target: Named.nullable(),
    ...Cited.shape,
    sourceKind: text,
    readAs: text,
  })
  .partial()
  .required({ __typename: true, id: true });
export type Card = z.infer<typeof Card>;
