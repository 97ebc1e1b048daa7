/** The answers of the Reconciliation API 0.2 as its specification words them, written down as JSON Schemas; what this server adds to none of them is refused. */
const text = { type: 'string', minLength: 1 };
const absolute = { type: 'string', pattern: '^https?://' };
const withId = { type: 'string', pattern: '\\{\\{id\\}\\}' };
const closed = (properties: Readonly<Record<string, unknown>>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const listOf = (items: unknown) => ({ type: 'array', items });
const named = closed({ id: text, name: text });
const service = closed({ service_url: absolute, service_path: { type: 'string', pattern: '^/' } });

export const manifest = closed({
  versions: { type: 'array', items: text, contains: { const: '0.2' } },
  name: text,
  identifierSpace: absolute,
  schemaSpace: absolute,
  serviceVersion: text,
  defaultTypes: { type: 'array', items: named, uniqueItems: true },
  view: closed({ url: withId }),
  preview: closed({ url: withId, width: { type: 'integer' }, height: { type: 'integer' } }),
  suggest: closed({ entity: service, type: service, property: service }),
  extend: closed({ propose_properties: service, property_settings: listOf({ type: 'object' }) }),
});

const candidate = closed({
  id: text,
  name: text,
  description: text,
  type: listOf(named),
  score: { type: 'number', minimum: 0, maximum: 100 },
  match: { type: 'boolean' },
  features: listOf(closed({ id: text, value: { type: ['number', 'boolean'] } })),
});

export const results = {
  type: 'object',
  additionalProperties: closed({ result: listOf(candidate) }),
};

export const suggestedEntities = closed({
  result: listOf(closed({ id: text, name: text, description: text, notable: listOf(named) })),
});
export const suggestedNames = closed({ result: listOf(named) });

export const proposed = closed({ properties: listOf(named), limit: { type: 'number' }, type: text }, ['properties']);

const cell = {
  oneOf: [named, closed({ str: { type: 'string' } }), closed({ int: { type: 'integer' } })],
};
export const extension = closed({
  meta: listOf(named),
  rows: { type: 'object', additionalProperties: { type: 'object', additionalProperties: listOf(cell) } },
});
