import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { ReadAs, SourceKind } from './enums.ts';
import { cited, note, verified } from './fact.ts';
import { choice, day, fields, flag, maybe, page, text } from './fields.ts';
import { among, implementInputs, onDay, oneOfIds } from './filters.ts';
import * as inputs from './inputs.ts';
import { Claim, Node, Source } from './nouns.ts';
import { addRoots, byId } from './roots.ts';

Source.implement({
  description: 'Where facts were read.',
  interfaces: [Node],
  extensions: bound({ kind: 'node', label: 'Source', order: byId }),
  fields: (t) =>
    fields(t, {
      title: text('Its title, in English or as printed.'),
      publisher: maybe(text('Who published the page or file that was read. Null: not found.')),
      copyOf: maybe(
        text(
          'The publisher whose words or data it reprints: "Kyodo" for a report of Kyodo in another newspaper. Null: none is known.',
        ),
      ),
      url: maybe(text('Address of the page or file. Null: not found.')),
      published: maybe(day('Day of publication. Null: the copy that was read prints none.')),
      kind: choice(SourceKind, 'What sort of source it is.'),
      language: text('Language tag (BCP 47) of what was read, "ru".'),
      readAs: choice(ReadAs, 'How much of it was read.'),
      commit: maybe(text('Commit of the repository that was read, 40 hexadecimal digits. Null: it is no repository.')),
      note,
      verified,
      citedBy: page(lists.Facts, along('CITES', 'in'), 'Facts that rest on it.'),
    }),
});

Claim.implement({
  description: 'One of several values in conflict for a field, with who says so. None is merged away.',
  extensions: bound({ kind: 'node', label: 'Claim', order: byId }),
  fields: (t) =>
    fields(t, {
      field: text('Path of the field it is on: "signed", "inForce[0].until", "identifiers.plenary_meeting".'),
      value: text('The value it gives, as text.'),
      preferred: flag('The field has this value. Where no claim is preferred the field is null.'),
      sources: cited,
    }),
});

implementInputs(
  'Source',
  inputs.SourceInputs,
  {
    ids: oneOfIds('sources'),
    kind: among(SourceKind, 'It is of one of these kinds.'),
    readAs: among(ReadAs, 'It was read in one of these ways.'),
    language: among('String', 'It was read in one of these languages (BCP 47 tags).'),
    publisher: among('String', 'It was published by one of these.'),
    copyOf: among('String', 'It reprints words or data of one of these publishers.'),
    published: onDay('Day of publication, in relation to other days.'),
  },
  {},
);

addRoots({ one: 'source', all: 'sources', type: Source, name: 'Source', list: lists.Sources });
