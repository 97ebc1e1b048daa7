import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutableDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { tooDeep, tooManyFields, tooMuchIntrospection } from './errors.ts';
import { limits } from './limits.ts';
import { schemaSizes } from './schema-sizes.ts';

/**
 * Refuses a document that asks for too much, whatever the graph holds. It comes before validation, which compares fields
 * pair by pair, and needs no schema. Each fragment is weighed once, so fragments in fragments cost no more than their text.
 */
export function expectDocumentWithinLimits({ definitions }: DocumentNode): void {
  const weigh = newScale(definitions);
  for (const one of definitions) {
    if (!('selectionSet' in one)) continue;
    expectLight(
      one.selectionSet.selections.map((selection) => [keyOf(selection), weigh(selection, isAboutSchema(one))]),
    );
  }
}

/** What a selection asks for. */
interface Weight {
  /** Fields, those of a fragment counted wherever it is spread. */
  readonly fields: number;
  /** Values of the schema itself. */
  readonly values: number;
  /** The longest way down through facts, and through the schema itself. */
  readonly way: Way | undefined;
  readonly schemaWay: Way | undefined;
}

/** Response keys from a field down. */
interface Way {
  readonly key: string;
  readonly length: number;
  readonly below: Way | undefined;
}

type Weigh = (selection: SelectionNode, aboutSchema: boolean) => Weight;

const nothing: Weight = { fields: 0, values: 0, way: undefined, schemaWay: undefined };

/** A fragment in a circle, or one that does not exist, weighs nothing: validation complains of it. */
function newScale(definitions: readonly DefinitionNode[]): Weigh {
  const fragments = new Map(definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const known = new Map<string, Weight>();
  const ofSet = (set: SelectionSetNode | undefined, aboutSchema: boolean) =>
    (set?.selections ?? []).map((one) => weigh(one, aboutSchema)).reduce(sum, nothing);
  const ofFragment = (name: string): Weight => {
    const found = known.get(name);
    const fragment = fragments.get(name);
    if (found !== undefined || fragment === undefined) return found ?? nothing;
    known.set(name, nothing);
    const weight = ofSet(fragment.selectionSet, isAboutSchema(fragment));
    known.set(name, weight);
    return weight;
  };
  const weigh: Weigh = (selection, aboutSchema) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return ofSet(selection.selectionSet, aboutSchema || isAboutSchema(selection));
    const about = aboutSchema || startsIntrospection(selection);
    return ofField(selection, ofSet(selection.selectionSet, about), about);
  };
  return weigh;
}

function ofField(field: FieldNode, below: Weight, aboutSchema: boolean): Weight {
  const key = keyOf(field);
  const fields = 1 + below.fields;
  if (!aboutSchema) return { ...below, fields, way: longer(key, below.way) };
  const values = (schemaSizes.get(field.name.value) ?? 1) * (1 + below.values);
  return { fields, values, way: undefined, schemaWay: longer(key, below.schemaWay) };
}

function sum(a: Weight, b: Weight): Weight {
  return {
    fields: a.fields + b.fields,
    values: a.values + b.values,
    way: longest(a.way, b.way),
    schemaWay: longest(a.schemaWay, b.schemaWay),
  };
}

function longer(key: string, below: Way | undefined): Way {
  return { key, length: 1 + (below?.length ?? 0), below };
}

function longest(a: Way | undefined, b: Way | undefined): Way | undefined {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

function expectLight(parts: readonly (readonly [key: string, weight: Weight])[]): void {
  const all = parts.map(([, weight]) => weight).reduce(sum, nothing);
  expectShallow(all.way, limits.depth);
  expectShallow(all.schemaWay, limits.introspectionDepth);
  if (all.fields > limits.fields) throw tooManyFields(heaviest(parts, 'fields'), all.fields, limits.fields);
  if (all.values > limits.introspectionValues)
    throw tooMuchIntrospection(heaviest(parts, 'values'), all.values, limits.introspectionValues);
}

function expectShallow(way: Way | undefined, limit: number): void {
  if (way !== undefined && way.length > limit) throw tooDeep(pathTo(way, limit + 1), limit);
}

function pathTo({ key, below }: Way, length: number): string {
  return length === 1 || below === undefined ? key : `${key}.${pathTo(below, length - 1)}`;
}

function heaviest(parts: readonly (readonly [string, Weight])[], by: 'fields' | 'values'): string {
  const [first = ['', nothing] as const] = parts.toSorted(([, a], [, b]) => b[by] - a[by]);
  return first[0];
}

/** What a person finds in the document: an alias or a name, or a fragment as it is written. */
function keyOf(selection: SelectionNode): string {
  switch (selection.kind) {
    case Kind.FIELD:
      return selection.alias?.value ?? selection.name.value;
    case Kind.FRAGMENT_SPREAD:
      return `...${selection.name.value}`;
    case Kind.INLINE_FRAGMENT:
      return `... on ${selection.typeCondition?.name.value ?? 'Query'}`;
  }
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** Types of the introspection schema begin with two underscores. */
function isAboutSchema(part: ExecutableDefinitionNode | InlineFragmentNode): boolean {
  return 'typeCondition' in part && part.typeCondition?.name.value.startsWith('__') === true;
}

function startsIntrospection({ name, selectionSet }: FieldNode): boolean {
  return selectionSet !== undefined && name.value.startsWith('__');
}
