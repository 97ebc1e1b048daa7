import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { builder } from './builder.ts';
import { declared } from './declared.ts';
import { implementTypes } from './implement.ts';
import { stateDefaults } from './state-defaults.ts';
import './fact.ts';
import './node.ts';
import './limits-field.ts';
import './snapshot.ts';
import './traversals/alignment.ts';
import './traversals/changes.ts';
import './traversals/compare.ts';
import './traversals/connections.ts';
import './traversals/duties.ts';
import './traversals/evidence.ts';
import './traversals/explore.ts';
import './traversals/graph-in-memory.ts';
import './traversals/measures.ts';
import './traversals/schema-graph.ts';
import './traversals/search.ts';
import './traversals/shifts.ts';
import './traversals/tensions.ts';
import './traversals/threads.ts';
import './traversals/timeline.ts';
import './traversals/votes.ts';
import './traversals/voting-matrix.ts';

builder.queryType({ description: 'The root of all queries.' });
implementTypes(declared);

/** The schema. No field has a resolver: where each lives in the graph stands in its extensions, and the compiler reads it there. */
export const schema: GraphQLSchema = withoutResolvers(builder.toSchema());
stateDefaults(schema);

/** Pothos gives each field and each abstract type a resolver; nothing here has a parent to read. */
function withoutResolvers(built: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(built.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = undefined;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
  return built;
}
