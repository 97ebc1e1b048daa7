import { z } from 'zod';
import { cited } from './evidence.ts';
import { list, text, truth } from './fields.ts';
import { places } from './places.ts';

/** One of several values in conflict for a field. They are kept side by side: choosing one for good is not ours to do. */
export const Claim = z
  .strictObject({
    field: text('Path of the field, such as `signed`, `inForce[0].until` or `identifiers.plenary_meeting`.'),
    value: text('Value that the sources give, as text.'),
    sources: cited(),
    preferred: truth('True if the field itself has this value. If no claim is preferred, the field is null.'),
  })
  .register(places, { kind: 'node', label: 'Claim', along: 'CLAIMS', id: { numbered: 'claim' } });
export type Claim = z.infer<typeof Claim>;

/** The claims of a record: empty where its sources agree. */
export function claims() {
  return list(Claim).describe('Conflicting values that sources give for a field. Empty if none are recorded.');
}
