import { z } from 'zod';
import { crosswalkFiles } from './crosswalk.ts';
import { homesOf } from './homes.ts';
import { seedFiles } from './nouns.ts';
import { places } from './places.ts';
import { vocabulary } from './vocabulary.ts';

/** The JSON Schema of every file of a seeds folder, for editors: `actors` is that of `actors.yaml`, `crosswalk/states` that of its table. */
export function seedSchemas(): Readonly<Record<string, z.core.JSONSchema.JSONSchema>> {
  const tables = Object.entries(crosswalkFiles).map(([name, entry]) => [`crosswalk/${name}`, entry] as const);
  const files: readonly (readonly [string, z.core.$ZodType])[] = [...Object.entries(seedFiles), ...tables];
  return Object.fromEntries(files.map(([name, entry]) => [name, schemaOf(name, entry)]));
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
  json.description = 'to' in place ? `${place.description} An ID of ${homesOf(place.to)[0]}.yaml.` : place.description;
  if (place.kind === 'property' && place.list !== undefined) {
    json.enumDescriptions = Object.values(vocabulary[place.list]);
  }
}
