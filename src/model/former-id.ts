import { z } from 'zod';
import { hint } from './display.ts';
import { key } from './fields.ts';
import { slug } from './ids.ts';
import { node } from './node.ts';
import { places } from './places.ts';

/**
 * An id that an entry with one of these labels had once. Questions and papers quote ids, so an old one keeps answering.
 * Bookkeeping: it has no sources.
 */
export const formerIdOf = (labels: readonly string[]) =>
  node(
    'FormerId',
    {
      description: 'A former ID of a node and its present one. It is bookkeeping, not a fact.',
      display: hint('id', 'black', 'TRIANGLE', 'history'),
    },
    {
      id: key<'FormerId'>('Former ID of the node.'),
      noun: z.enum(labels).register(places, { kind: 'property', holds: 'text', description: 'Label of the node.' }),
      now: z
        .string()
        .regex(slug, 'a slug such as us-japan-security-1960')
        .register(places, { kind: 'property', holds: 'text', description: 'Present ID of the node.' }),
    },
  );
export type FormerId = z.infer<ReturnType<typeof formerIdOf>>;
