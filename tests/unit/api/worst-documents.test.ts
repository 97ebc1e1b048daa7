import { readdirSync, readFileSync } from 'node:fs';
import { assertInterfaceType, getNamedType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { declared } from '../../../src/api/declared.ts';
import { expectDocumentWithinLimits } from '../../../src/api/document-cost.ts';
import { createExecutor } from '../../../src/api/executor.ts';
import { limits } from '../../../src/api/limits.ts';
import { schema } from '../../../src/api/schema.ts';
import { project } from '../../house/sources.ts';

const folder = `${project}bench/worst/`;
// worst.js writes this file.
const degrees = new Map(
  Object.entries(JSON.parse(readFileSync(`${folder}degrees.json`, 'utf8')) as Record<string, number>),
);

function namesIn(path: string): readonly string[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted();
}

/** The code with which a document is refused by the sizes of a graph with events and votes; `asked` where it goes to the graph, `answered` where it need not. */
async function outcomeOf(path: string): Promise<string> {
  const document = parse(readFileSync(path, 'utf8'));
  expectDocumentWithinLimits(document);
  expect(validate(schema, document)).toEqual([]);
  let hasAsked = false;
  const refuse = () => {
    hasAsked = true;
    return Promise.reject(new TypeError('asked'));
  };
  const graph = { read: refuse, ask: refuse, stream: refuse, answers: async () => true };
  const { rows, values, reads, rootFields } = limits;
  const budget = () => ({ rows, values, reads, rootFields, degrees });
  const execute = createExecutor(graph, { timeoutMs: 10_000, budget });
  const { errors = [] } = await execute({ schema, document }).catch((error: unknown) => ({
    errors: [{ originalError: error }],
  }));
  const [first] = errors;
  const error = first?.originalError;
  if (error instanceof Error && 'code' in error) return String(error.code);
  if (hasAsked) return 'asked';
  return errors.length === 0 ? 'answered' : String(error);
}

describe('the worst documents', () => {
  test('are kept for every root field but asOf, which is one around others, and those of nouns that declare nothing', () => {
    const nouns = schema.getPossibleTypes(assertInterfaceType(schema.getType('Node'))).map(({ name }) => name);
    const plain = nouns.filter((name) => !declared.nouns.some((noun) => noun.name === name));
    const alike = new Set(plain.flatMap((name) => [name, `${name}Connection`]));
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ name, type }) => name !== 'asOf' && !alike.has(getNamedType(type).name),
    );
    expect(namesIn(folder)).toEqual(fields.map(({ name }) => `${name}.graphql`).toSorted());
  });

  test.each(namesIn(folder))('%s is accepted', async (name) => {
    expect(await outcomeOf(`${folder}${name}`)).toBe(name === 'limits.graphql' ? 'answered' : 'asked');
  });

  test.each(namesIn(`${folder}refused/`))('%s is refused for what it reads', async (name) => {
    expect(await outcomeOf(`${folder}refused/${name}`)).toBe('TOO_EXPENSIVE');
  });
});
