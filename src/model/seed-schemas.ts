import { z } from 'zod';
import { homesOf } from './homes.ts';
import { type SeedFileName, seedFiles } from './nouns.ts';
import { places } from './places.ts';
import { vocabulary } from './vocabulary.ts';

/** The JSON Schema of every seed file, for editors: `actors` is that of `actors.yaml`. */
export function seedSchemas(): Readonly<Record<SeedFileName, z.core.JSONSchema.JSONSchema>> {
  const schemas = Object.entries(seedFiles).map(([name, entry]) => [name, schemaOf(name, entry)]);
  /** True by `seedFiles`: each of its names has got a schema. */
  return Object.fromEntries(schemas) as Readonly<Record<SeedFileName, z.core.JSONSchema.JSONSchema>>;
}

function schemaOf(name: string, entry: z.core.$ZodType): z.core.JSONSchema.JSONSchema {
  const list = z.toJSONSchema(z.array(entry), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => explain(zodSchema, jsonSchema),
  });
  return { title: `${name}.yaml of a seeds folder`, ...list };
}

/** Adds what an editor can show and zod does not know: what a field holds, and what each value of a closed list means. */
function explain(schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema): void {
  const place = places.get(schema);
  if (place === undefined || place.kind === 'node' || place.kind === 'edge') return;
  json.description = 'to' in place ? `${place.description} An id of ${homesOf(place.to)[0]}.yaml.` : place.description;
  if (place.kind === 'property' && place.list !== undefined) {
    json.enumDescriptions = Object.values(vocabulary[place.list]);
  }
}
