import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType } from 'graphql';
import { bindingOf, type Validity } from './location.ts';
import type { AsOf, Ref, Rows, Valid } from './plan.ts';
import { labelOf, type Parts } from './types.ts';

/** What the rows of a list must meet as of a day. */
export function validitiesOf(
  schema: GraphQLSchema,
  asOf: AsOf | undefined,
  rows: Rows,
  { link, element }: Parts,
): readonly Valid[] {
  if (asOf === undefined) return [];
  const onLink =
    link === undefined
      ? []
      : validityOf(link).map((validity) => ({ of: ref(rows, 'link'), label: undefined, validity, asOf }));
  return [...onLink, ...onNode(schema, asOf, rows, element)];
}

function onNode(schema: GraphQLSchema, asOf: AsOf, rows: Rows, element: GraphQLCompositeType): readonly Valid[] {
  const of = ref(rows, 'node');
  if (!isAbstractType(element))
    return validityOf(element).map((validity) => ({ of, label: undefined, validity, asOf }));
  return schema
    .getPossibleTypes(element)
    .flatMap((type) => validityOf(type).map((validity) => ({ of, label: labelOf(type), validity, asOf })));
}

function validityOf(type: GraphQLCompositeType): readonly Validity[] {
  const binding = bindingOf(type);
  return binding !== undefined && 'valid' in binding && binding.valid !== undefined ? [binding.valid] : [];
}

function ref(rows: Rows, part: Ref['part']): Ref {
  return { rows, part };
}
