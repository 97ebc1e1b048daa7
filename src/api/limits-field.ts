import { at } from '../compile/location.ts';
import { builder } from './builder.ts';
import { count, fields, position } from './fields.ts';
import { limits } from './limits.ts';

/** What each limit bounds. */
const words: Readonly<Record<keyof typeof limits, string>> = {
  bodyBytes: 'Bytes of the body of a request.',
  variablesBytes: 'Bytes of the variables of a request, names and values together.',
  variablesDepth: 'Levels of objects and lists inside each other in a variable.',
  tokens: 'Words, numbers, names and signs of a document.',
  levels: 'Brackets of any kind inside each other in a document.',
  directives: 'Directives of a document, such as "@include".',
  depth: 'Fields inside each other. A list takes two of them: itself, and "nodes" or "edges".',
  introspectionDepth: 'Fields inside each other where the schema itself is asked for.',
  fields: 'Fields of an operation. A field of a fragment counts wherever the fragment is used.',
  introspectionValues: 'Values that a question about the schema itself can give, by an estimate.',
  planFields: 'Fields of a question, each counted once for each type that can stand in its place.',
  steps:
    'Lists and links that a question follows, with its counts and the conditions of its filters, each counted once for each type that can stand in its place.',
  filterDepth: 'Levels of "and", "or" and "not" inside each other in a "where".',
  defaultPage: 'Rows of a page when neither "first" nor "last" is given.',
  largestPage: 'Rows of a page at the most.',
  nodeIds: 'Ids that "nodes" takes.',
  searchLetters: 'Letters of a text that is searched for.',
  searchWords: 'Words of a text that is searched for.',
  searchHits: 'Hits of a search.',
  rootFields: 'Root fields that need the graph, those inside "asOf" included.',
  rows: 'Rows that a question can touch: sizes of pages multiplied by those of the pages above them, or the most links that any one thing has where that is less.',
  values: 'Values that an answer can hold: rows multiplied by the fields that are asked of them.',
  answerBytes: 'Bytes of an answer.',
};

/** Names in the order of their places; the object is frozen, so it has just the keys of its type. */
const names = Object.keys(limits) as readonly (keyof typeof limits)[];

const Limits = builder.objectRef<object>('Limits').implement({
  description:
    'What a question may be at the most. One that is more is refused before it runs, with the code TOO_EXPENSIVE and the field to shrink.',
  fields: (t) => fields(t, Object.fromEntries(names.map((name, place) => [name, position(place, count(words[name]))]))),
});

builder.queryFields((t) => ({
  limits: t.field({
    type: Limits,
    description: 'What a question may be at the most. It is told without asking the graph.',
    extensions: at({ kind: 'derived', needs: [], rule: () => names.map((name) => limits[name]) }),
    resolve: () => ({}),
  }),
}));
