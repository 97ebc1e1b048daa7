import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { withDocumentHints } from './hints/with-hints.ts';
import { restate } from './restate.ts';

/** A document without HTTP, parsed and validated; or its errors, with the codes and hints that they have over HTTP. */
export function checkedDocument(
  schema: GraphQLSchema,
  text: string,
): DocumentNode | { readonly errors: readonly GraphQLError[] } {
  const document = parsed(text);
  if (document instanceof GraphQLError) return { errors: [coded(document, 'GRAPHQL_PARSE_FAILED')] };
  const errors = withDocumentHints(schema, document, validate(schema, document));
  return errors.length === 0 ? document : { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** The code that Yoga gives to such an error. */
function coded(error: GraphQLError, code: string): GraphQLError {
  return restate(error, error.message, { code, ...error.extensions });
}
