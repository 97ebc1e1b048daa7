import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { closestMatch } from '../../kit/closest-match.ts';
import type { Answer } from '../answer.ts';
import { schemaSlice } from '../schema-slice.ts';
import { type Refusal, tool } from '../tool.ts';

/** Everything else. */
export const graphql = tool(
  'graphql',
  'Read parts of the GraphQL schema with "schema", then run a query of your own with "query". Use it for what the other tools do not answer. The server only reads.',
  {
    query: z
      .string()
      .max(20_000)
      .optional()
      .describe('A GraphQL document with one query. Ask for "sources { slug title url }" beside each fact.'),
    variables: z.record(z.string(), z.unknown()).default({}).describe('Variables of the query.'),
    schema: z
      .array(z.string().max(200))
      .max(20)
      .optional()
      .describe(
        'Instead of a query: names of types ("Stance", "StanceWhere") or fields ("Query.stances") to read about. "Query" lists the root fields.',
      ),
  },
  async ({ query, variables, schema: names }, { ask, schema }) => {
    if (names !== undefined) return slices(schema, names);
    if (query === undefined)
      return { refused: 'Neither a query nor names of the schema are given. Give "query", or "schema": ["Query"].' };
    const result = await ask({ query, variables });
    if ('refused' in result) return result;
    return { head: [], items: [{ text: JSON.stringify(result.data), sources: [] }], rest: () => tooLong };
  },
);

const tooLong =
  'The answer is longer than its budget, and half of it would mislead: ask for fewer fields, a smaller "first", or more "tokens".';

/** Types and fields, whole, in the order in which they are asked for. */
function slices(schema: GraphQLSchema, names: readonly string[]): Answer | Refusal {
  const found = names.map((name) => ({ name, text: schemaSlice(schema, name) }));
  const unknown = found.filter(({ text }) => text === undefined).map(({ name }) => missing(schema, name));
  if (unknown.length > 0) return { refused: unknown.join('\n') };
  return {
    head: [],
    items: found.flatMap(({ text }) => (text === undefined ? [] : [{ text, sources: [] }])),
    rest: () => 'Ask for fewer names at a time, for single fields ("Query.stances"), or with more "tokens".',
  };
}

function missing(schema: GraphQLSchema, name: string): string {
  const [typeName = ''] = name.split('.');
  const nearest = closestMatch(typeName, Object.keys(schema.getTypeMap()));
  const hint =
    nearest && nearest !== typeName
      ? `Did you mean "${nearest}"?`
      : `Read "${schema.getType(typeName) ? typeName : 'Query'}" first.`;
  return `The schema has no "${name}". ${hint}`;
}
