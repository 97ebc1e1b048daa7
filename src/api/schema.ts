import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { builder } from './builder.ts';
import './actor.ts';
import './fact.ts';
import './obligation.ts';
import './official.ts';
import './pact.ts';
import './proposition.ts';
import './recognition.ts';
import './snapshot.ts';
import './source.ts';
import './stance.ts';
import './statement.ts';
import './text.ts';

builder.queryType({ description: 'Where every question starts.' });

/** The schema. No field has a resolver: where each lives in the graph stands in its extensions, and the compiler reads it there. */
export const schema: GraphQLSchema = withoutResolvers(builder.toSchema());

/** Pothos gives each field a resolver that reads a property of its parent; nothing here has a parent to read. */
function withoutResolvers(built: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(built.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    if (type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
  return built;
}
