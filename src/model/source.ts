import type { z } from 'zod';
import { hint } from './display.ts';
import { note } from './evidence.ts';
import { code, day, key, language, oneOf, optional, text, truth } from './fields.ts';
import { node } from './node.ts';

/** Where a fact was read. */
export const Source = node(
  'Source',
  {
    description: 'A source in which facts were read.',
    display: hint('title', 'black', 'SQUARE', 'book-open'),
  },
  {
    id: key<'Source'>('Slug of the source.'),
    title: text('Title, in English or as printed.'),
    publisher: optional(text('Publisher of the page or file that was read. Null if not found.')),
    copyOf: optional(
      text(
        'Publisher whose text or data this source reprints, such as `Kyodo` for a Kyodo report in another newspaper. Null if it is not a known copy.',
      ),
    ),
    url: optional(
      code(/^https?:\/\/\S+$/, 'an address that begins with https:// or http://', 'URL. Null if not found.'),
    ),
    published: optional(day('Publication date. Null if the copy that was read gives none.')),
    kind: oneOf('source_kind', 'Type of source.'),
    language: language('Language of the text, as a BCP 47 tag such as `ru`.'),
    readAs: oneOf('read_as', 'How much of the source was read.'),
    commit: optional(
      code(
        /^[0-9a-f]{40}$/,
        '40 hexadecimal digits',
        'Git commit of the repository that was read, as 40 hexadecimal digits. Null if the source is not a repository.',
      ),
    ),
    note: note(),
    verified: truth('True if the source was read.').default(false),
  },
);
export type Source = z.infer<typeof Source>;
