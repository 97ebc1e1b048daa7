import { z } from 'zod';
import { cited } from './evidence.ts';
import { text, truth } from './fields.ts';
import { places } from './places.ts';

/** One of several values in conflict for a field. They are kept side by side: choosing one for good is not ours to do. */
export const Claim = z
  .strictObject({
    field: text('Path of the field in its entry, such as inForce[0].until.'),
    value: text('The value that the sources give, as text.'),
    sources: cited(),
    preferred: truth('Whether the field itself holds this value. Where no claim is preferred, the field is null.'),
  })
  .register(places, { kind: 'node', label: 'Claim', along: 'CLAIMS', id: { numbered: 'claim' } });
export type Claim = z.infer<typeof Claim>;
