import { z } from 'zod';
import { key } from './fields.ts';
import { slug } from './ids.ts';
import type { Label } from './labels.ts';
import { places } from './places.ts';

/** Labels whose entries are looked up by id, and so may have had another one. */
export const renamable = [
  'State',
  'Organisation',
  'Official',
  'Recognition',
  'Proposition',
  'Pact',
  'Obligation',
  'Statement',
  'Stance',
  'Source',
] as const satisfies readonly Label[];

/** An id that an entry had once. Questions and papers quote ids, so an old one keeps answering. Bookkeeping: it has no sources. */
export const FormerId = z
  .strictObject({
    id: key<'FormerId'>('Former id of the node.'),
    noun: z.enum(renamable).register(places, { kind: 'property', holds: 'text', description: 'Label of the node.' }),
    now: z
      .string()
      .regex(slug, 'a slug such as us-japan-security-1960')
      .register(places, { kind: 'property', holds: 'text', description: 'Present id of the node.' }),
  })
  .register(places, { kind: 'node', label: 'FormerId', id: 'own' });
export type FormerId = z.infer<typeof FormerId>;
