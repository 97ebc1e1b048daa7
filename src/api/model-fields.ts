import { along, listed, type Records } from '../compile/location.ts';
import { catalogue, type NodeLink, type Property } from '../model/catalogue.ts';
import type { EdgeType } from '../model/edge-types.ts';
import { isA, type Label } from '../model/labels.ts';
import type { Holds } from '../model/places.ts';
import { joinedLabels, oneRecordTypes, ownRecordTypes } from '../model/same-as.ts';
import { corroboratedLink } from './corroboration.ts';
import { dateBound } from './date-bound.ts';
import { enumName } from './enums.ts';
import { many, maybe, one, page, type Spec, type Specs, type TypeRef } from './fields.ts';

/** The fields that the model gives the nodes of a label; links to several things are pages, but for those named in `plain`. */
export function fieldsOfLabel(label: Label, plain: readonly string[] = []): Specs {
  const { properties = [], links = [] } = catalogue.labels.find((entry) => entry.label === label) ?? {};
  const ofLinks = links.map((link) => [link.name, linkField(label, link, plain.includes(link.name))] as const);
  return { ...propertyFields(properties.filter(({ repeats }) => !repeats)), ...Object.fromEntries(ofLinks) };
}

/** The fields that the model gives the edges of a type between two labels. */
export function fieldsOfEdge(type: EdgeType | undefined, from: Label, to: Label): Specs {
  const entry = catalogue.edges.find((edge) => edge.type === type && edge.from === from && edge.to === to);
  const { id: _, ...specs } = propertyFields(entry?.properties ?? []);
  return { ...specs, ...('sources' in specs ? { corroboration: corroboratedLink } : {}) };
}

/** Properties as fields; a period from `since` to `until` has its bounds told in full beside them. */
function propertyFields(properties: readonly Property[]): Specs {
  const specs = Object.fromEntries(properties.map((property) => [property.name, propertyField(property)]));
  if (!('since' in specs && 'until' in specs)) return specs;
  return { ...specs, ...periodBounds('since', 'until', 'certain' in specs ? 'certain' : undefined) };
}

/** Both bounds of a period with all the days that they can mean. */
export function periodBounds(since: string, until: string, flag?: string): Specs {
  return {
    began: dateBound(since, `Start of the period in \`${since}\`: every day that it can mean.`, flag),
    ended: dateBound(until, `End of the period in \`${until}\`: every day that it can mean.`, flag),
  };
}

function propertyField({ name, holds, optional, list, refersTo, description }: Property): Spec {
  if (refersTo !== undefined) {
    const linked = holds === 'texts' ? many : one;
    return nullable(linked(refersTo, listed(name), description), optional);
  }
  const type = list === undefined ? scalars[holds] : enumName(list);
  const isList = holds === 'texts';
  const spec: Spec = {
    type,
    list: isList,
    nullable: optional,
    description,
    args: undefined,
    pageOf: undefined,
    location: undefined,
  };
  return spec;
}

const scalars = {
  text: 'String',
  texts: 'String',
  integer: 'Int',
  decimal: 'Float',
  boolean: 'Boolean',
  day: 'PartialDate',
} as const satisfies Readonly<Record<Holds, TypeRef>>;

function linkField(label: Label, link: NodeLink, isPlain: boolean): Spec {
  const { type, direction, to, many: isMany, isPart, storedAs, optional, description } = link;
  const isPage = isMany && !isPlain && !isPart;
  const records = isPage || (isMany && !isA(label, 'Actor')) ? recordsOf(label, type) : 'own';
  const location = along(type, direction, { storedAs, records });
  if (!isMany) return nullable(one(to, location, description), optional);
  return isPage ? page(to, location, description) : many(to, location, `${description}${ofRecords[records] ?? ''}`);
}

/**
 * Whose parts and sources a short list has, for a record with duplicates; pages tell it at `asOne`. Sources of a person are those of the record: all
 * kinds of actors share them in a text, which would be read twice otherwise.
 */
const ofRecords: Readonly<Partial<Record<Records, string>>> = {
  once: ' If this record has duplicates, theirs are included, each once.',
  first: ' If this record has none, those of its first duplicate by ID that has any.',
};

/** Whose links a list of a noun has. */
function recordsOf(label: Label, type: EdgeType): Records {
  if (!joinedLabels.includes(label) || ownRecordTypes.includes(type)) return 'own';
  return oneRecordTypes.includes(type) ? 'first' : 'once';
}

function nullable(spec: Spec, isOptional: boolean): Spec {
  return isOptional ? maybe(spec) : spec;
}
