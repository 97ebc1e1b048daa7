import { type DocumentNode, type GraphQLError, getVariableValues, Kind, parse, validate } from 'graphql';
import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { checkedDocument } from '../../../src/api/checked-document.ts';
import { createExecutor } from '../../../src/api/executor.ts';
import { schema } from '../../../src/api/schema.ts';
import { presenter } from '../../../src/api/server/faults.ts';

const present = presenter(pino({ level: 'silent' }));

/** The first error of a document as a client gets it. */
function errorOf(document: string): GraphQLError {
  const checked = checkedDocument(schema, document);
  if (!('errors' in checked)) throw new TypeError(`"${document}" has no error`);
  const [error] = checked.errors;
  return present(error);
}

/** What hints tell to write, in their order. */
function proposed(error: GraphQLError): readonly string[] {
  return [...String(error.extensions.hint).matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}

describe('a mistake in a document', () => {
  test.each([
    ['a field', '{ states { totalcount } }', 'totalcount', 'totalCount'],
    ['a field with another name', '{ state(by: { id: "japan" }) { title } }', 'title', undefined],
    ['a root field', '{ stancess { totalCount } }', 'stancess', 'stances'],
    ['a field without its fields', '{ state(by: { id: "japan" }) { stances } }', 'stances', 'stances { totalCount }'],
    ['a leaf with fields', '{ state(by: { id: "japan" }) { name { en } } }', 'name { en }', 'name'],
    ['an argument', '{ states(frist: 5) { totalCount } }', 'frist', 'first'],
    ['a key of "where"', '{ stances(where: { actr: { ids: ["japan"] } }) { totalCount } }', 'actr', 'actor'],
    ['a key of a condition', '{ stances(where: { actor: { id: ["japan"] } }) { totalCount } }', 'id:', 'ids'],
    ['a key of "by"', '{ state(by: { iso: "JPN" }) { name } }', 'iso', 'iso2'],
    ['a key of "by" that no other is near', '{ state(by: { label: "Japan" }) { name } }', 'label', 'id'],
    ['a text for "by"', '{ state(by: "japan") { name } }', '"japan"', '{ id: "japan" }'],
    [
      'a text for an actor',
      '{ stances(where: { actor: "russia" }) { totalCount } }',
      '"russia"',
      '{ ids: ["russia"] }',
    ],
    ['an enum value', '{ stances(where: { position: [ACKNOWLEGES] }) { totalCount } }', 'ACKNOWLEGES', 'ACKNOWLEDGES'],
    [
      'an enum value in quotes',
      '{ stances(where: { position: ["endorses"] }) { totalCount } }',
      '"endorses"',
      'ENDORSES',
    ],
    ['an order', '{ stances(orderBy: DATE) { totalCount } }', 'DATE', undefined],
    ['an id without quotes', '{ state(by: { id: japan }) { name } }', 'japan', '"japan"'],
    ['a day', '{ asOf(date: "16/07/2001") { date } }', '"16/07/2001"', '"2001-07-16"'],
    ['a year', '{ asOf(date: 2001) { date } }', '2001', '"2001"'],
    ['a number in quotes', '{ states(first: "5") { totalCount } }', '"5"', '5'],
    ['a flag in quotes', '{ states(where: { unMember: "true" }) { totalCount } }', '"true"', 'true'],
    ['a list', '{ states(first: [5]) { totalCount } }', '[5]', undefined],
    ['a type', '{ node(id: "State:japan") { ... on Sate { name } } }', 'Sate', 'State'],
    ['a variable without a declaration', '{ state(by: { id: $id }) { name } }', '{ state', undefined],
  ])('%s has a hint, and what it proposes is taken', (_, document, wrong, meant) => {
    const error = errorOf(document);
    expect(error.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', hint: expect.any(String) });
    if (meant === undefined) return;
    const [first = ''] = proposed(error);
    expect(first).toBe(meant);
    const mended = document.replace(wrong, wrong.endsWith(':') ? `${first}:` : first);
    expect(validate(schema, parse(mended)).map(({ message }) => message)).toEqual([]);
  });

  test.each([
    ['{ state(id: "japan") { name } }', 'Write it inside `by`, as in `by: { id: … }`.'],
    ['{ stances(actor: "russia") { totalCount } }', 'Write it inside `where`, as in `where: { actor: … }`.'],
    ['{ connections(from: ["japan"]) { complete } }', 'Add the argument `to`, of type `[ID!]!`.'],
    ['{ stance { id } }', 'Add the argument `by`, of type `StanceKey!`.'],
    [
      '{ state(by: {}) { name } }',
      'Give exactly one of `cowCode`, `id`, `iso2`, `iso3`, `isoNumeric`, `wikidata`, and a value that is not null.',
    ],
    ['query ($a: ID!) { states { totalCount } }', 'Remove `$a`, or use it in the operation.'],
    ['query ($a: String) { state(by: { id: $a }) { name } }', 'Declare it as `$a: ID!`.'],
    ['{ a: states { totalCount } a: pacts { totalCount } }', 'Give one of them an alias, as in `another: states`.'],
    [
      '{ states { totalCount }',
      'Check that what is opened before this place with {, [, ( or a quote is closed, and nothing is left out.',
    ],
  ])('%s is answered by a hint', (document, hint) => {
    expect(errorOf(document).extensions.hint).toBe(hint);
  });

  test('names all that could be meant, or says how many more there are', () => {
    const { hint } = errorOf('{ zzzzzzzzzz { id } }').extensions;
    expect(hint).toMatch(/^Use one of (`\w+`, ){19}`\w+`, or \d+ more\.$/);
  });
});

describe('a mistake in a variable', () => {
  const question =
    'query ($where: StanceWhere, $date: PartialDate = "2001") { stances(where: $where) { totalCount } asOf(date: $date) { date } }';

  /** The first error of these variables, before anything is asked of a graph. */
  async function errorOfVariables(variableValues: Readonly<Record<string, unknown>>): Promise<GraphQLError> {
    const unasked = { read: refuse, ask: refuse, stream: refuse, answers: refuse };
    const document: DocumentNode = parse(question);
    const { errors = [] } = await createExecutor(unasked, { timeoutMs: 10_000 })({ schema, document, variableValues });
    return present(errors[0]);
  }

  test.each([
    ['a key', '{"where": {"actr": {}}}', 'actr', 'actor'],
    ['a key of a condition', '{"where": {"actor": {"id": ["japan"]}}}', 'id"', 'ids'],
    ['a text for a condition', '{"where": {"actor": "rusia"}}', '"rusia"', '{"ids": ["rusia"]}'],
    ['an enum value', '{"where": {"position": ["ENDORSE"]}}', 'ENDORSE', 'ENDORSES'],
    ['a day', '{"date": "16/07/2001"}', '"16/07/2001"', '"2001-07-16"'],
  ])('%s has a hint, and what it proposes is taken', async (_, variables, wrong, meant) => {
    const error = await errorOfVariables(JSON.parse(variables));
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.message).toMatch(/^Variable "\$/);
    const [first = ''] = proposed(error);
    expect(first).toBe(meant);
    const mended = variables.replace(wrong, wrong === 'id"' ? `${first}"` : first);
    expect(coercionErrors(JSON.parse(mended))).toEqual([]);
  });

  test.each(['{"date": {"toString": "xxx"}}', '{"where": {"position": [{"toString": 1}]}}', '{"date": [null, {}]}'])(
    '%s is answered, whatever the objects in it say of themselves',
    async (variables) => {
      expect((await errorOfVariables(JSON.parse(variables))).extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  /** What graphql itself finds wrong with the variables. */
  function coercionErrors(variables: Readonly<Record<string, unknown>>): readonly string[] {
    const [operation] = parse(question).definitions;
    const definitions = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
    return (getVariableValues(schema, definitions, variables).errors ?? []).map(({ message }) => message);
  }
});

function refuse(): never {
  throw new TypeError('asked');
}
