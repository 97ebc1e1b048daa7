import { readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  visit,
} from 'graphql';
import { readDocuments, writeTypes } from '../src/explorer/print-types.js';

const schemaFile = new URL('../schema/entente.graphql', import.meta.url);
const documents = new URL('python/src/entente_graph/documents/', import.meta.url);
const scalars = { Boolean: 'bool', Float: 'float', Int: 'int' };

/** Writes the types of the TypeScript client, which sends the documents of the Python package. */
export async function writeClientTypes() {
  await writeTypes(documents, new URL('typescript/src/generated.ts', import.meta.url), { avoidOptionals: false });
}

/** The module of the Python package with the enums and inputs of its documents. It is committed, since pip has no Node to make it. */
export const pythonModule = {
  file: new URL('python/src/entente_graph/schema.py', import.meta.url),
  print: () => printPython(buildSchema(readFileSync(schemaFile, 'utf8')), readDocuments(documents)),
};

/** The enums and inputs that the variables of documents are made of, as types of Python. */
export function printPython(schema, texts) {
  const types = [...variableTypes(schema, texts)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const enums = types.filter(isEnumType).map(printPythonEnum);
  const inputs = types.filter(isInputObjectType).map(printPythonInput);
  return `${[pythonHead, ...enums, ...inputs].join('\n\n')}\n`;
}

/** The types of the variables, and of the fields of those that are inputs. */
function variableTypes(schema, texts) {
  const types = new Set();
  const add = (type) => {
    if (types.has(type)) return;
    types.add(type);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  const variable = (node) => visit(node.type, { [Kind.NAMED_TYPE]: ({ name }) => add(schema.getType(name.value)) });
  visit(parse(texts), { [Kind.VARIABLE_DEFINITION]: variable });
  return types;
}

const pythonHead = `"""The enums and inputs of the queries of this package. Printed by \`npm run print\`: do not edit."""

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
  writeFileSync(pythonModule.file, pythonModule.print());
  await writeClientTypes();
}
