import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  print,
} from 'graphql';

/** Adds the default of each argument and input field to its description, so that none is stated by hand. */
export function stateDefaults(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(stateDefault);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { args } of Object.values(type.getFields())) args.forEach(stateDefault);
  }
}

function stateDefault(input: GraphQLArgument | GraphQLInputField): void {
  const value = input.defaultValue === undefined ? undefined : astFromValue(input.defaultValue, input.type);
  if (value != null) input.description = `${input.description} Default: \`${print(value)}\`.`;
}
