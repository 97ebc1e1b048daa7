import type { FieldMap, InputFieldMap } from '@pothos/core';
import { at, numbered } from '../compile/location.ts';
import { addField, type FieldBuilder } from './add-field.ts';
import { builder } from './builder.ts';
import type { NounDeclaration } from './declarations.ts';
import type { Specs } from './fields.ts';
import { idsOf } from './id-words.ts';
import { type List, listArguments } from './lists.ts';
import { interfaceOf, objectOf, Snapshot } from './nouns.ts';
import { inPlural, plural, spoken, withArticle } from './words.ts';

/** Adds the look-up and the list of a noun to the query type, and to the schema as of a day. */
export function implementRoots(noun: NounDeclaration, specs: Specs, list: List): void {
  const { name, isInterface } = noun;
  const key = keyOf(noun, specs);
  const one = name.charAt(0).toLowerCase() + name.slice(1);
  const roots = (t: FieldBuilder<FieldMap[string]>) => ({
    [one]: addField(t, {
      type: isInterface ? interfaceOf('Actor') : objectOf(name),
      nullable: true,
      description: `Looks up ${withArticle(spoken(name))} by one key. Null if there is none with that key.`,
      args: builder.args((t) => ({
        by: t.field({ type: key, required: true, description: 'Key to look it up by.' }),
      })),
      extensions: at({ kind: 'lookup' }),
    }),
    [inPlural(one)]: addField(t, {
      type: objectOf(`${list.name}Connection`),
      description: `Lists ${plural(name)}.`,
      args: listArguments(list),
      extensions: at({ kind: 'every' }),
    }),
  });
  builder.queryFields(roots);
  builder.objectFields(Snapshot, roots);
}

/** The input by which a noun is looked up: its id, properties of it, or its number under a scheme. */
function keyOf({ name, keys = [], schemes = {} }: NounDeclaration, specs: Specs) {
  return builder.inputType(`${name}Key`, {
    description: `Key to look up ${withArticle(spoken(name))} by. Give exactly one.`,
    isOneOf: true,
    fields: (t) => {
      const properties = keys.map((key) => [key, keyField(t, specs[key]?.type, specs[key]?.description)]);
      const numbers = Object.entries(schemes).map(([key, { scheme, description }]) => [
        key,
        keyField(t, 'String', description, numbered(scheme)),
      ]);
      return {
        id: t.id(idsOf([name], `ID of the ${spoken(name)}.`)),
        ...Object.fromEntries([...properties, ...numbers]),
      };
    },
  });
}

/** A key is never null, so its words say nothing of that. */
function keyField(
  t: FieldBuilder<InputFieldMap[string]>,
  type: unknown,
  description = '',
  extensions: Record<string, unknown> = {},
): InputFieldMap[string] {
  return addField(t, { type, description: description.replace(/ Null if .*$/, ''), extensions });
}
