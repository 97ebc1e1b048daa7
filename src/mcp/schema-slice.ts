import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** A part of the schema as text; undefined if there is no such type or field. */
export function schemaSlice(schema: GraphQLSchema, name: string): string | undefined {
  const [typeName = '', fieldName] = name.split('.');
  const type = schema.getType(typeName);
  if (!type) return undefined;
  if (fieldName === undefined) return typeSlice(schema, type);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  return field && fieldSlice(typeName, field);
}

/** A type: its fields without their arguments, each with the first sentence of its description. */
function typeSlice(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const opening = `${type.name}: ${firstSentence(type.description)}`;
  if (isEnumType(type))
    return [opening, ...type.getValues().map(({ name, description }) => line(name, description))].join('\n');
  if (isUnionType(type)) return `${opening} One of ${type.getTypes().join(', ')}.`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [opening, ...fields.map((field) => line(`${field.name}: ${field.type}`, field.description))].join('\n');
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return opening;
  const of = isInterfaceType(type) ? [`Types: ${schema.getPossibleTypes(type).join(', ')}.`] : [];
  return [opening, ...of, ...Object.values(type.getFields()).map(fieldLine)].join('\n');
}

/** A field with all of its arguments. */
function fieldSlice(typeName: string, field: GraphQLField<unknown, unknown>): string {
  const args = field.args.map(({ name, type, defaultValue, description }) => {
    const byDefault = defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`;
    return `  ${name}: ${type}${byDefault}  # ${oneLine(description)}`;
  });
  return [`${typeName}.${field.name}: ${field.type}. ${oneLine(field.description)}`, ...args].join('\n');
}

function fieldLine({ name, type, args, description }: GraphQLField<unknown, unknown>): string {
  return line(`${name}${args.length > 0 ? '(…)' : ''}: ${type}`, description);
}

function line(what: string, description: string | null | undefined): string {
  return `  ${what}  # ${firstSentence(description)}`;
}

function firstSentence(text: string | null | undefined): string {
  return /^.*?[.!](?= |$)/.exec(oneLine(text))?.[0] ?? oneLine(text);
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
