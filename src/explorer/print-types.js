import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Kind, parse, print, visit } from 'graphql';

const schemaFile = new URL('../../schema/entente.graphql', import.meta.url);
const ownDocuments = new URL('api/', import.meta.url);

/**
 * Writes the types for the documents of a folder, unless the file is newer than all that it is made of. They are not committed: the build, the type check and
 * the tests each begin with this.
 */
export async function writeTypes(folder = ownDocuments, file = new URL('generated.ts', folder), settings = {}) {
  const sources = [schemaFile, ...documentsIn(folder), new URL(import.meta.url)];
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.some((source) => statSync(source).mtimeMs >= written))
    writeFileSync(file, await printTypes(folder, settings));
}

/** The types for the documents of a folder: the type of each answer and of its variables, and each document with both. */
async function printTypes(folder, settings) {
  const { codegen } = await import('@graphql-codegen/core');
  const operations = await import('@graphql-codegen/typescript-operations');
  const document = parse(readDocuments(folder));
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
      ...settings,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const fragments = new Map(
    document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const constants = document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => printConstant(operation, fragments));
  return [
    '/** Made from GraphQL documents by `npm run build` and `npm run types`. */',
    typeOfDocument,
    types.trim(),
    ...constants,
    '',
  ].join('\n\n');
}

const typeOfDocument = `/** The text of a document, with the types of its answer and of its variables. */
export type TypedDocument<Data, Variables> = string & { readonly __types?: (variables: Variables) => Data };`;

/** The text of every `.graphql` file of a folder, in the order of their names. */
export function readDocuments(folder) {
  return documentsIn(folder)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function documentsIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.toSorted().map((name) => new URL(name, folder));
}

/** A document with the fragments that it uses, under the name of its operation. */
function printConstant(operation, fragments) {
  const { value } = operation.name;
  const name = `${value[0].toLowerCase()}${value.slice(1)}`;
  const text = [operation, ...usedFragments(operation, fragments)].map(print).join('\n\n');
  return `export const ${name}: TypedDocument<${value}Query, ${value}QueryVariables> = \`${text}\`;`;
}

/** The fragments that a definition uses, and those that these use. */
function usedFragments(definition, fragments, used = new Set()) {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || used.has(fragment)) return;
      used.add(fragment);
      usedFragments(fragment, fragments, used);
    },
  });
  return used;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeTypes();
