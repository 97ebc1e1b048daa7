import { InMemoryCache, type TypePolicies } from '@apollo/client';
import type { IntrospectionQuery } from 'graphql';

/** Keeps each Node under its id, and everything else where it was asked for. */
export function apolloCache({ __schema: { types } }: IntrospectionQuery): InMemoryCache {
  const possibleTypes: Record<string, string[]> = {};
  const typePolicies: TypePolicies = {};
  for (const type of types) {
    if (type.kind === 'INTERFACE' || type.kind === 'UNION') {
      possibleTypes[type.name] = type.possibleTypes.map(({ name }) => name);
    }
    if (type.kind === 'OBJECT' && type.name !== 'Query' && !type.interfaces.some(({ name }) => name === 'Node')) {
      typePolicies[type.name] = { keyFields: false, merge: true };
    }
  }
  return new InMemoryCache({ possibleTypes, typePolicies });
}
