import { z } from 'zod';
import { code, day, key, language, oneOf, text, truth } from './fields.ts';
import { places } from './places.ts';

/** Where a fact was read. */
export const Source = z
  .strictObject({
    id: key<'Source'>('Slug of the source.'),
    title: text('Title, in English or as printed.'),
    publisher: text('Who published the page or file that was read.').nullable(),
    copyOf: text('Publisher whose words or data it reprints. Null: none is known.').nullable().default(null),
    url: code(/^https?:\/\/\S+$/, 'an address that begins with https:// or http://', 'Address.').nullable(),
    published: day('Day it was published. Null: the copy read prints none.').nullable(),
    kind: oneOf('source_kind', 'What sort of publication it is.'),
    language: language('Language tag of the text.'),
    readAs: oneOf('read_as', 'How much of it was read.'),
    commit: code(/^[0-9a-f]{40}$/, '40 hexadecimal digits', 'Commit of the repository that was read.').nullable(),
    note: text('What a reader should know beside the fields.').nullable(),
    verified: truth('Whether it was read.'),
  })
  .register(places, { kind: 'node', label: 'Source', id: 'own' });
export type Source = z.infer<typeof Source>;
