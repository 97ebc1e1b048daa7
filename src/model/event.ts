import type { z } from 'zod';
import { hint } from './display.ts';
import { code, day, decimal, key, link, optional, text, whole } from './fields.ts';
import { node } from './node.ts';
import { dated } from './own-days.ts';

/** What one actor did to another on a day, as a machine coded it from the news in the CAMEO scheme. Such codes are often wrong. */
export const Event = node(
  'Event',
  {
    description:
      'An act of one actor towards another, as a machine coded it from news reports in the CAMEO scheme. Single codes are often wrong: use large numbers of them.',
    display: hint('id', 'skyBlue', 'TRIANGLE', 'zap'),
    holds: dated('date'),
  },
  {
    id: key<'Event'>('Slug of the event, which begins with its data set.'),
    date: day('Day of the event, as coded.'),
    code: code(
      /^\d{2,4}$/,
      'a CAMEO code such as 036',
      'CAMEO code of the act: two to four digits as text, such as `036`.',
    ),
    rootCode: code(
      /^\d{2}$/,
      'a CAMEO root such as 03',
      'First two digits of the CAMEO code, which name one of twenty kinds of act, such as `03`.',
    ),
    quadClass: whole(
      'Quad class: 1 is verbal cooperation, 2 material cooperation, 3 verbal conflict and 4 material conflict.',
    ),
    intensity: optional(
      decimal(
        'Goldstein score of the code, from -10 (most conflictual) to 10 (most cooperative). Null if the code has no score.',
      ),
    ),
    initiator: link('Actor', 'INITIATED', 'in', 'Actor coded as having acted.', { storedAs: 'initiatorId' }),
    initiatorSector: optional(
      text(
        'Part of the initiator that acted, as the data set names it: a sector, a body or a person. It need not be part of its government. Null if the initiator as a whole acted.',
      ),
    ),
    initiatorOfficial: optional(
      link(
        'Official',
        'INITIATED_IN_PERSON',
        'in',
        'Official who acted for the initiator. Null if the data set names no person, or one that the graph does not have.',
      ),
    ),
    target: optional(
      link('Actor', 'TARGETS', 'out', 'Actor at which the act was directed. Null if the data set names none.', {
        storedAs: 'targetId',
      }),
    ),
    targetSector: optional(
      text(
        'Part of the target, as the data set names it: a sector, a body or a person. Null if the act was directed at the target as a whole.',
      ),
    ),
    targetOfficial: optional(
      link(
        'Official',
        'TARGETS_IN_PERSON',
        'out',
        'Official at whom the act was directed. Null if the data set names no person, or one that the graph does not have.',
      ),
    ),
    mentions: optional(whole('Number of mentions in news reports. Null if not counted.')),
    url: optional(text('URL of a news report. Null if the data set gives none.')),
  },
);
export type Event = z.infer<typeof Event>;
