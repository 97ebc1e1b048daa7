import { GraphQLError } from 'graphql';

/** What was thrown first, below the wrappings that GraphQL puts around it. */
export function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}
