import type { z } from 'zod';
import { hint } from './display.ts';
import { cited } from './evidence.ts';
import { list, text, truth } from './fields.ts';
import { node } from './node.ts';

/** One of several values in conflict for a field. They are kept side by side: choosing one for good is not ours to do. */
export const Claim = node(
  'Claim',
  {
    along: 'CLAIMS',
    id: { numbered: 'claim' },
    description: 'One of several conflicting values of a field, with the sources that give it. All of them are kept.',
    display: hint('value', 'reddishPurple', 'TRIANGLE', 'split'),
  },
  {
    field: text('Path of the field, such as `signed`, `inForce[0].until` or `identifiers.plenary_meeting`.'),
    value: text('Value that the sources give, as text.'),
    sources: cited(),
    preferred: truth('True if the field itself has this value. If no claim is preferred, the field is null.'),
  },
);
export type Claim = z.infer<typeof Claim>;

/** The claims of a record: empty where its sources agree. */
export function claims() {
  return list(Claim).describe('Conflicting values that sources give for a field. Empty if none are recorded.');
}
