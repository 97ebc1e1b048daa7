import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { restate } from '../restate.ts';
import { documentHint } from './document-hint.ts';
import { valueHint } from './value-hint.ts';

/** Errors of the validation of a document, each with a hint where there is one. */
export function withDocumentHints(
  schema: GraphQLSchema,
  document: DocumentNode,
  errors: readonly Error[],
): readonly GraphQLError[] {
  return errors
    .filter((error) => error instanceof GraphQLError)
    .map((error) => withHint(error, documentHint(schema, document, error.nodes ?? [])));
}

/** The same for the values of variables, in the order in which graphql-js coerces them. */
export function withVariableHints(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
  errors: readonly GraphQLError[],
): readonly GraphQLError[] {
  const hints = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    if (!isInputType(type)) return [];
    if (values[name] === undefined)
      return isNonNullType(type) ? [`Send the variable \`${name}\`, of type \`${String(type)}\`.`] : [];
    return hintsOfValue(values[name], type);
  });
  return errors.map((error, at) => withHint(error, hints[at]));
}

function hintsOfValue(value: unknown, type: GraphQLInputType): readonly (string | undefined)[] {
  const hints: (string | undefined)[] = [];
  coerceInputValue(value, type, (path, invalid) => {
    hints.push(valueHint(typeAt(type, path) ?? type, { value: invalid, in: 'JSON' }));
  });
  return hints;
}

/** The type that is expected at a path into a value. */
function typeAt(type: GraphQLInputType, [step, ...rest]: readonly (string | number)[]): GraphQLInputType | undefined {
  if (step === undefined) return type;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return typeAt(bare.ofType, typeof step === 'number' ? rest : [step, ...rest]);
  const field = isInputObjectType(bare) ? bare.getFields()[step] : undefined;
  return field === undefined ? undefined : typeAt(field.type, rest);
}

function withHint(error: GraphQLError, hint: string | undefined): GraphQLError {
  return restate(error, error.message, hint === undefined ? error.extensions : { ...error.extensions, hint });
}
