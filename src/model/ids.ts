import { z } from 'zod';

/** Lower-case words joined by single hyphens; a doubled hyphen joins the id of an entry to what lies inside it. */
export const slug = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/;

/** The id of one kind of thing. The brand keeps the id of a pact out of the place of an actor's. */
export type Id<Of extends string> = string & z.$brand<Of>;

/**
 * Parses the id of one kind of thing. Each call makes a schema of its own, so that each can say where it lives.
 * The brand is there for the compiler alone, hence the cast.
 */
export function id<Of extends string>(): z.ZodType<Id<Of>, string> {
  return z.string().regex(slug, 'a slug such as us-japan-security-1960') as unknown as z.ZodType<Id<Of>, string>;
}
