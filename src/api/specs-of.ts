import { catalogue } from '../model/catalogue.ts';
import type { Label } from '../model/labels.ts';
import type { LinkDeclaration, NounDeclaration, PartDeclaration } from './declarations.ts';
import type { Specs } from './fields.ts';
import { fieldsOfEdge, fieldsOfLabel } from './model-fields.ts';

/** The fields of a node: what the model gives it, and what is declared beside. */
export function specsOf({ name, omit = [], plain = [], fields }: NounDeclaration | PartDeclaration): Specs {
  return { ...without(fieldsOfLabel(name, [...plain, 'sources']), omit), ...fields };
}

/** The fields that the model gives a link. */
export function edgeSpecsOf({ types, from, to, omit = [] }: LinkDeclaration): Specs {
  return without(fieldsOfEdge(types[0], from, to), omit);
}

function without(specs: Specs, omit: readonly string[]): Specs {
  return Object.fromEntries(Object.entries(specs).filter(([name]) => !omit.includes(name)));
}

/** What rests on sources of its own is a fact. */
export function isFact(label: Label): boolean {
  const known = label === 'Actor' ? 'State' : label;
  const entry = catalogue.labels.find((one) => one.label === known);
  return entry?.properties.some(({ name }) => name === 'unverifiedFields') ?? false;
}
