import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { filterPlaceOf } from '../../../src/compile/filter-place.ts';
import { bindingOf, locationOf, type Route } from '../../../src/compile/location.ts';

/** A filter by what is linked, beside the field that shows the same links. */
export interface LinkFilter {
  /** The list of a noun in the snapshot, `states`. */
  readonly list: string;
  readonly filter: string;
  /** The input that says what the linked thing must be like, and whether it takes ids. */
  readonly where: string;
  readonly takesIds: boolean;
  /** Asks for the ids of what the field shows, and for the values of its choices. */
  readonly shown: string;
  readonly field: string;
  readonly isPage: boolean;
  /** Whether the field gives one thing at the most, and whether the filter says so. */
  readonly isOne: boolean;
  readonly saysOne: boolean;
  /** Choices that the linked things have as fields of the same name, with their values. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** Every filter by a link for which the noun has a field along the same edges. */
export function linkFilters(schema: GraphQLSchema): readonly LinkFilter[] {
  const snapshot = schema.getType('Snapshot') as GraphQLObjectType;
  return Object.values(snapshot.getFields()).flatMap((list) => {
    const where = getNamedType(list.args.find(({ name }) => name === 'where')?.type);
    const noun = elementOf(list);
    if (!isInputObjectType(where) || !('getFields' in noun)) return [];
    return Object.values(where.getFields()).flatMap((filter) => {
      const place = filterPlaceOf(filter);
      if (place.kind !== 'linked') return [];
      const field = fieldAlong(Object.values(noun.getFields()), place.via);
      return field === undefined ? [] : [pair(list.name, filter, field, place.via.isToOne)];
    });
  });
}

type Field = GraphQLField<unknown, unknown>;

/** The type of what a field lists, or gives. */
function elementOf({ type }: Field): GraphQLObjectType {
  const named = getNamedType(type) as GraphQLObjectType;
  return bindingOf(named)?.kind === 'connection'
    ? (getNamedType(named.getFields().nodes?.type) as GraphQLObjectType)
    : named;
}

/** Only a field to just that kind of thing shows the same. */
function fieldAlong(fields: readonly Field[], { types, direction, label }: Route): Field | undefined {
  return fields.find((field) => {
    const location = locationOf(field);
    if (location?.kind !== 'along' || location.direction !== direction || location.from !== 'self') return false;
    const isSame = location.types.length === types.length && location.types.every((type) => types.includes(type));
    const binding = bindingOf(elementOf(field));
    return isSame && (binding?.kind === 'link' || (binding?.kind === 'node' && binding.label === label));
  });
}

function pair(list: string, filter: GraphQLInputField, field: Field, saysOne: boolean): LinkFilter {
  const where = getNamedType(filter.type) as GraphQLInputObjectType;
  const element = elementOf(field);
  const isPage = bindingOf(getNamedType(field.type))?.kind === 'connection';
  const choices = choicesOf(where, element);
  const asked = [...(element.getFields().slug === undefined ? ['__typename'] : ['slug']), ...choices.keys()].join(' ');
  const shown = isPage
    ? `${field.name}(first: 500) { nodes { ${asked} } pageInfo { hasNextPage } }`
    : `${field.name} { ${asked} }`;
  const isOne = !isPage && !isListType(getNullableType(field.type));
  const takesIds = where.getFields().ids !== undefined;
  const input = { where: where.name, takesIds };
  return { list, filter: filter.name, ...input, shown, field: field.name, isPage, isOne, saysOne, choices };
}

function choicesOf(match: GraphQLInputObjectType, element: GraphQLObjectType): LinkFilter['choices'] {
  const found = Object.values(match.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    const twin = element.getFields()[field.name];
    const place = filterPlaceOf(field);
    const isOwn = place.kind === 'among' && place.of === 'node' && place.via === undefined;
    if (!isEnumType(type) || !isOwn || twin === undefined || !isObjectType(element)) return [];
    return [[field.name, type.getValues().map(({ name }) => name)] as const];
  });
  return new Map(found);
}
