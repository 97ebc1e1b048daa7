import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import { printTypes } from '../src/explorer/print-types.js';

const schemaFile = new URL('../schema/entente.graphql', import.meta.url);
const documents = new URL('python/src/entente_graph/documents/', import.meta.url);
const scalars = { Boolean: 'bool', Float: 'float', Int: 'int' };

/**
 * The printed files of the clients, each with its text. Both clients send the documents of the Python package.
 *
 * @returns {Promise<[URL, string][]>}
 */
export async function printClients() {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  return [
    [new URL('python/src/entente_graph/schema.py', import.meta.url), printPython(schema)],
    [new URL('typescript/src/generated.ts', import.meta.url), await printTypes(documents, { avoidOptionals: false })],
  ];
}

/** The enums and inputs of a schema as types of Python. */
export function printPython(schema) {
  const types = Object.values(schema.getTypeMap()).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const enums = types.filter((type) => isEnumType(type) && !type.name.startsWith('__')).map(printPythonEnum);
  const inputs = types.filter(isInputObjectType).map(printPythonInput);
  return `${[pythonHead, ...enums, ...inputs].join('\n\n')}\n`;
}

const pythonHead = `"""The enums and inputs of the GraphQL schema. Printed by \`npm run print\`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict`;

function printPythonEnum(type) {
  const values = type.getValues().map(({ name }) => `'${name}'`);
  return `${type.name} = Literal[${values.join(', ')}]`;
}

/** An input as a dict; in the form of a call, since \`and\`, \`not\` and \`or\` are words of Python. */
function printPythonInput(type) {
  const fields = Object.values(type.getFields()).map((field) => {
    const written = pythonType(field.type);
    return `        "${field.name}": "${isRequiredInputField(field) ? `Required[${written}]` : written}",`;
  });
  return [
    `${type.name} = TypedDict(`,
    `    "${type.name}",`,
    '    {',
    ...fields,
    '    },',
    '    total=False,',
    ')',
  ].join('\n');
}

/** A type as Python writes it; what may be null may also be None. */
function pythonType(type) {
  return isNonNullType(type) ? pythonTypeOf(type.ofType) : `${pythonTypeOf(type)} | None`;
}

function pythonTypeOf(type) {
  if (isListType(type)) return `Sequence[${pythonType(type.ofType)}]`;
  return isEnumType(type) || isInputObjectType(type) ? type.name : (scalars[type.name] ?? 'str');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [file, text] of await printClients()) writeFileSync(file, text);
}
