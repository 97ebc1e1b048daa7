import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A place where an id stands in the arguments of a root field of the printed schema. */
export interface IdPlace {
  /** `timeline.ids`, `StanceMatch.ids`. */
  readonly name: string;
  /** The label of the nodes that are meant; `any` where all are. */
  readonly label: string;
  /** The path as an error names it. */
  readonly path: string;
  /** A question with this id there. */
  readonly question: (id: string) => string;
}

type Input = GraphQLArgument | GraphQLInputField;

/** Traversals say in their words what their ids name; these are the words by the names of the arguments. */
const labelsOfArguments: Readonly<Record<string, string>> = {
  actor: 'State',
  actors: 'State',
  attacked: 'State',
  attacker: 'State',
  propositions: 'Proposition',
  statement: 'Statement',
  memberOf: 'Organisation',
  'timeline.ids': 'State',
  'compare.a': 'State',
  'compare.b': 'State',
  'dossier.id': 'Statement',
};

/** Arguments without which a field refuses what is tested here. */
const needed: Readonly<Record<string, string>> = {
  voting: 'with: ALL',
};

/** Every place for ids in the arguments of root fields, each once, by the shortest way: by the root and argument, or by the input and its field. */
export function idPlaces(schema: GraphQLSchema): readonly IdPlace[] {
  const places: IdPlace[] = [];
  const visited = new Set<unknown>();
  const waiting = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    field.args.map((argument): readonly [typeof field, readonly Input[]] => [field, [argument]]),
  );
  for (const [field, inputs] of waiting) {
    const [input, owner] = [inputs.at(-1), inputs.at(-2)];
    const type = getNamedType(input?.type);
    const around = owner === undefined ? field.name : getNamedType(owner.type).name;
    if (type?.name === 'ID') places.push(placeOf(field, inputs, `${around}.${input?.name}`));
    if (!isInputObjectType(type) || visited.has(type)) continue;
    visited.add(type);
    waiting.push(...Object.values(type.getFields()).map((inner) => [field, [...inputs, inner]] as const));
  }
  return places.map((place) => ({ ...place, label: labelIn(schema, place) }));
}

/** The label of what a look-up, a filter of a list, or a filter of what is linked names. */
function labelIn(schema: GraphQLSchema, { name, label }: IdPlace): string {
  const [owner = '', key = ''] = name.split('.');
  const nouns = [owner.replace(/Ids$/, ''), 'State'].map((type) => schema.getType(type));
  const [linked] = nouns.flatMap((noun) =>
    isObjectType(noun) || isInterfaceType(noun) ? (noun.getFields()[key] ?? []) : [],
  );
  const found = owner.endsWith('Ids') ? linked : fieldsThatTake(schema, owner)[0];
  if (found === undefined) return label;
  const type = getNamedType(found.type);
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  const wanted = getNamedType(nodes?.type ?? type).name;
  return wanted === 'Actor' ? 'State' : wanted;
}

/** The fields with an argument of an input type. */
function fieldsThatTake(schema: GraphQLSchema, input: string): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ args }) => args.some(({ type }) => getNamedType(type).name === input));
}

function placeOf(field: GraphQLField<unknown, unknown>, inputs: readonly Input[], name: string): IdPlace {
  const [first] = inputs;
  const last = inputs.at(-1);
  const label = labelsOfArguments[name] ?? labelsOfArguments[last?.name ?? ''] ?? 'any';
  const others = field.args.filter((one) => one !== first && isNonNullType(one.type) && one.defaultValue === undefined);
  const fixed = needed[field.name] === undefined ? [] : [needed[field.name]];
  return {
    name,
    label,
    path: inputs.map((one) => `${one.name}${isList(one) ? '[0]' : ''}`).join('.'),
    question: (id) => {
      const args = [`${first?.name}: ${written(inputs, id)}`, ...others.map(required), ...fixed];
      return `{ answer: ${field.name}(${args.join(', ')}) ${selectionOf(field)} }`;
    },
  };
}

function isList({ type }: Input): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function written(inputs: readonly Input[], id: string): string {
  const [input, ...inner] = inputs;
  if (input === undefined) return '';
  const value = inner.length === 0 ? JSON.stringify(id) : `{ ${inner[0]?.name}: ${written(inner, id)} }`;
  return isList(input) ? `[${value}]` : value;
}

/** Another argument that must be there. */
function required(argument: GraphQLArgument): string {
  const type = getNamedType(argument.type).name;
  const value = type === 'ID' ? '"idtest-other"' : type === 'PartialDate' ? '"2020-01-01"' : '"x"';
  return `${argument.name}: ${isList(argument) ? `[${value}]` : value}`;
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  const names = isObjectType(named) ? Object.keys(named.getFields()) : [];
  if (names.includes('totalCount')) return '{ totalCount }';
  return names.includes('slug') ? '{ slug }' : '{ __typename }';
}
