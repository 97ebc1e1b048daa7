import { along, listed, property } from '../compile/location.ts';
import { corroborated } from './corroboration.ts';
import { fields, flag, many, maybe, type Spec, type Specs, text, texts } from './fields.ts';
import { Fact, Node, Source } from './nouns.ts';

/** Global id, as Relay wants it: readable, and good in every lookup. */
const id: Spec = {
  ...text('Id in the whole graph: the type, a colon and the slug, "State:japan".'),
  type: 'ID',
  location: { kind: 'identity' },
};

/** The id in the seed files. */
export const slug: Spec = {
  ...text('Id among its kind, as the seed files write it: "japan".'),
  location: property('id'),
};

Node.implement({
  description: 'Anything that has an id of its own in the graph.',
  fields: (t) => fields(t, { id, slug, dataset: text('The data set that this comes from: "curated" for the seeds.') }),
});

/** A remark that is not part of the fact. */
export const note: Spec = maybe(text('A remark by the editors. Null: none.'));

/** Whether a stored text was read that says so. */
export const verified: Spec = flag(
  'A stored text or data set that was read states the core of this: who, what, when. It does not mean two independent sources.',
);

/** Sources of a node. */
export const cited: Spec = many(Source, along('CITES', 'out'), 'Where this was read.');

/** Sources of a link; an edge of the graph has no edges, so it lists their ids. */
export const citedByLink: Spec = many(
  Source,
  listed('sources'),
  'Where this was read. Empty: the sources are those of the thing it belongs to.',
);

const fact: Specs = {
  note,
  unverifiedFields: texts('Fields of this entry that no source confirmed.'),
  sources: cited,
  corroboration: corroborated,
  verified,
};

Fact.implement({
  description: 'Something the graph records, with the sources it rests on.',
  interfaces: [Node],
  fields: (t) => fields(t, fact),
});
