import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print } from 'graphql';

const schemaFile = new URL('../../schema/entente.graphql', import.meta.url);
const documentsFile = new URL('api/documents.graphql', import.meta.url);
const generatedFile = new URL('api/generated.ts', import.meta.url);

/** The text of `api/generated.ts`: the type of each answer and of its variables, and each document with both. */
export async function printTypes() {
  const document = parse(readFileSync(documentsFile, 'utf8'));
  const types = await codegen({
    filename: 'generated.ts',
    schema: parse(readFileSync(schemaFile, 'utf8')),
    documents: [{ document }],
    config: {
      enumType: 'string-literal',
      immutableTypes: true,
      useTypeImports: true,
      avoidOptionals: true,
      scalars: { ID: 'string', PartialDate: 'string' },
      defaultScalarType: 'unknown',
      disableDescriptions: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const constants = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map(printConstant);
  return [
    '/** Printed from documents.graphql by `npm run print`. */',
    typeOfDocument,
    types.trim(),
    ...constants,
    '',
  ].join('\n\n');
}

const typeOfDocument = `/** The text of a document, with the types of its answer and of its variables. */
export type TypedDocument<Data, Variables> = string & { readonly __types?: (variables: Variables) => Data };`;

/** A document under the name of its operation. */
function printConstant(operation) {
  const { value } = operation.name;
  const name = `${value[0].toLowerCase()}${value.slice(1)}`;
  return `export const ${name}: TypedDocument<${value}Query, ${value}QueryVariables> = \`${print(operation)}\`;`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(generatedFile, await printTypes());
