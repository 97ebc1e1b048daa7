import type { Exchange } from '@urql/core';
import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import type { IntrospectionQuery } from 'graphql';

/** Keeps each Node under its id, everything else where it was asked for, and never shows null for what was not asked. */
export function urqlCache({ __schema }: IntrospectionQuery): Exchange {
  const keys: KeyingConfig = {};
  const types = __schema.types.map((type) => {
    if (type.kind !== 'OBJECT') return type;
    if (!type.interfaces.some(({ name }) => name === 'Node')) keys[type.name] = () => null;
    return {
      ...type,
      fields: type.fields.map((field) => ({ ...field, type: { kind: 'NON_NULL', ofType: field.type } })),
    };
  });
  return cacheExchange({ schema: { __schema: { queryType: __schema.queryType, types } }, keys });
}
