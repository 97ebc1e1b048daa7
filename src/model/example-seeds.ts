import { seedSchemas } from './seed-schemas.ts';

/** Files of an example folder, by path. Each key has its description above it; keys that may be left out are commented. */
export function exampleSeeds(): Readonly<Record<string, string>> {
  const schemas = seedSchemas();
  const lists = Object.entries(examples).map(([name, entry]) => [`${name}.yaml`, fileOf(name, entry, schemas[name])]);
  const wired = Object.entries(schemas).map(([name, schema]) => [
    schemaPath(name),
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return Object.fromEntries([...lists, ...wired, ['README.md', readme]]);
}

/** The keys that an example fills: placeholders, but for the id of an actor of the curated facts. */
const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sources: {
    id: 'my-source',
    title: 'Replace this with the title of what you read',
    kind: 'official',
    language: 'en',
    readAs: 'full_text',
  },
  statements: {
    id: 'my-statement',
    date: "'2000-01-01'",
    datePrecision: 'approximate',
    actor: 'japan',
    kind: 'document',
    summary: 'Replace this with what was said or done, in neutral words',
    sources: '[my-source]',
  },
};

const readme = `# Facts of my own

An example to start from: replace its two entries with yours. Each key is described above it; one that is commented may be left out. Files of other nouns, such as \`officials.yaml\`, have the
names and schemas of \`.schemas/\`. An editor with a YAML language server reads the schema that the first line of a file names: it completes keys, shows what they hold, and marks mistakes.

Entries may refer to ids of the curated facts, such as the actor \`japan\`, and must not have one of them. Every fact cites a source.

\`\`\`sh
entente check .  --beside <folder of the curated seeds>    # every mistake, without a database
entente load . --dataset mine                              # a second load changes what changed
entente remove mine
\`\`\`
`;

function schemaPath(name: string): string {
  return `.schemas/${name}.schema.json`;
}

/** What of a JSON Schema the comments tell. */
interface Described {
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Described[] | undefined;
  readonly items?: Described | undefined;
  readonly properties?: Readonly<Record<string, Described>> | undefined;
}

function fileOf(name: string, entry: Readonly<Record<string, string>>, schema: unknown): string {
  // zod describes each file as a list of objects.
  const { properties = {} } = (schema as Described).items ?? {};
  const keys = Object.entries(properties).flatMap(([key, described], at) => {
    const value = entry[key];
    const dash = at === 0 ? '- ' : '  ';
    const line = value === undefined ? `  # ${key}:` : `${dash}${key}: ${value}`;
    return [...commentsOf(described).map((words) => `  # ${words}`), line];
  });
  return `${[`# yaml-language-server: $schema=${schemaPath(name)}`, ...keys].join('\n')}\n`;
}

function commentsOf(described: Described): readonly string[] {
  const description = textOf(described);
  const values = valuesOf(described);
  return [
    ...(description === undefined ? [] : [description]),
    ...(values === undefined ? [] : [`One of: ${values.join(', ')}.`]),
  ];
}

/** A list of parts may have no words of its own; its keys tell what it is. */
function textOf({ description, anyOf = [], items }: Described): string | undefined {
  const inner = description ?? anyOf.map(textOf).find((text) => text !== undefined);
  if (inner !== undefined || items === undefined) return inner;
  const keys = Object.keys(items.properties ?? {});
  return keys.length === 0 ? textOf(items) : `A list of entries with the keys ${keys.join(', ')}.`;
}

function valuesOf({ enum: values, anyOf = [] }: Described): readonly unknown[] | undefined {
  return values ?? anyOf.map(valuesOf).find((found) => found !== undefined);
}
