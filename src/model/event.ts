import { z } from 'zod';
import { code, day, decimal, key, link, text, whole } from './fields.ts';
import { places } from './places.ts';

/** What one actor did to another on a day, as a machine coded it from the news in the CAMEO scheme. Such codes are often wrong. */
export const Event = z
  .strictObject({
    id: key<'Event'>('Slug of the event, which begins with its data set.'),
    date: day('Day of the event, as coded.'),
    code: code(/^\d{2,4}$/, 'a CAMEO code such as 036', 'CAMEO code of what was done, two to four digits.'),
    rootCode: code(
      /^\d{2}$/,
      'a CAMEO root such as 03',
      'The first two digits of the code: one of twenty kinds of act.',
    ),
    quadClass: whole('1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.'),
    intensity: decimal('Goldstein weight of the code, from -10 for conflict to 10 for cooperation.').nullable(),
    initiator: link('Actor', 'INITIATED', 'in', 'Who did it.'),
    initiatorSector: text('The part of the state that did it, as the data set words it.').nullable(),
    target: link('Actor', 'TARGETS', 'out', 'To whom it was done.').nullable(),
    targetSector: text('The part of the state to which it was done, as the data set words it.').nullable(),
    mentions: whole('How many times the reports mention it.').nullable(),
    url: text('Address of a report.').nullable(),
  })
  .register(places, { kind: 'node', label: 'Event', id: 'own' });
export type Event = z.infer<typeof Event>;
