import { z } from 'zod';
import { key } from './fields.ts';
import { slug } from './ids.ts';
import type { Label } from './labels.ts';
import { places } from './places.ts';

/**
 * An id that an entry with one of these labels had once. Questions and papers quote ids, so an old one keeps answering.
 * Bookkeeping: it has no sources.
 */
export const formerIdOf = (labels: readonly Label[]) =>
  z
    .strictObject({
      id: key<'FormerId'>('Former id of the node.'),
      noun: z.enum(labels).register(places, { kind: 'property', holds: 'text', description: 'Label of the node.' }),
      now: z
        .string()
        .regex(slug, 'a slug such as us-japan-security-1960')
        .register(places, { kind: 'property', holds: 'text', description: 'Present id of the node.' }),
    })
    .register(places, { kind: 'node', label: 'FormerId', id: 'own' });
export type FormerId = z.infer<ReturnType<typeof formerIdOf>>;
