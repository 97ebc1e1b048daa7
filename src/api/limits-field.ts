import { at } from '../compile/location.ts';
import { typedKeys } from '../kit/typed-keys.ts';
import { builder } from './builder.ts';
import { count, fields, position } from './fields.ts';
import { limits } from './limits.ts';

/** What each limit bounds. */
const words: Readonly<Record<keyof typeof limits, string>> = {
  bodyBytes: 'Maximum size of a request body, in bytes.',
  variablesBytes: 'Maximum size of all variables of a request, names and values together, in bytes.',
  variablesDepth: 'Maximum depth of nested objects and lists in a variable.',
  tokens: 'Maximum number of tokens in a document.',
  levels: 'Maximum depth of nested brackets in a document.',
  directives: 'Maximum number of directives in a document, such as `@include`.',
  depth: 'Maximum depth of nested fields. A list counts as two: itself, and `nodes` or `edges`.',
  introspectionDepth: 'Maximum depth of nested fields in an introspection query.',
  fields: 'Maximum number of fields in an operation. A field in a fragment counts each time the fragment is used.',
  introspectionValues: 'Maximum number of values in the result of an introspection query, as estimated before it runs.',
  planFields: 'Maximum number of fields in a query plan. A field counts once for each type it can have.',
  steps:
    'Maximum number of lists, links, counts and filter conditions in a query. Each counts once for each type it can have.',
  filterDepth: 'Maximum depth of nested `and`, `or` and `not` in a `where` argument.',
  defaultPage: 'Default number of items on a page.',
  largestPage: 'Maximum number of items on a page.',
  nodeIds: 'Maximum number of IDs in an argument of `nodes`.',
  searchLetters: 'Maximum number of characters in a search text.',
  searchWords: 'Maximum number of words in a search text.',
  searchHits: 'Maximum number of hits of a search.',
  rootFields: 'Maximum number of root fields that read the graph, including those inside `asOf`.',
  rows: 'Maximum number of rows that a query can read: page sizes multiplied by those of the pages around them, or the largest number of links of any object if that is smaller. A query over the limit is measured below the objects that it looks up by ID and in the results of its traversals. Ten rows that are only counted are one row.',
  reads:
    'Maximum number of nodes and links that a query can read to find its rows: the links of an object that are sorted for a page of them, and what filters look at, as the sizes of the graph suggest. Each object of a type can be looked at once, even if there are more.',
  values: 'Maximum number of values in a response: rows multiplied by the fields selected on them.',
  computingMilliseconds:
    'Maximum computing time of all traversals of a request, in milliseconds of processor time. A traversal over the limit stops and its field is null; the time for reading and writing is not counted.',
  answerBytes: 'Maximum size of a response, in bytes.',
};

/** Names in the order of their places. */
const names = typedKeys(limits);

const Limits = builder.objectRef<object>('Limits').implement({
  description:
    'Limits on queries. A query that exceeds one is refused before it runs, with the code `TOO_EXPENSIVE` and the field to reduce.',
  fields: (t) => fields(t, Object.fromEntries(names.map((name, place) => [name, position(place, count(words[name]))]))),
});

builder.queryFields((t) => ({
  limits: t.field({
    type: Limits,
    description: 'Returns the limits on queries.',
    extensions: at({ kind: 'derived', needs: [], rule: () => names.map((name) => limits[name]) }),
    resolve: () => ({}),
  }),
}));
