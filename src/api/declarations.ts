import type { OrderKey } from '../compile/location.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { Specs } from './fields.ts';
import type { FilterSpecs } from './filters.ts';

/** What an API type has beside the fields that the model gives its label. */
interface Shown {
  /** Fields of the model that it does not show. */
  readonly omit?: readonly string[];
  /** Links to several things that it gives as a plain list, since they stay short; the others are pages. */
  readonly plain?: readonly string[];
  /** Fields that the model does not know: links from the other side, lists of links, computed values. */
  readonly fields?: Specs;
}

/** A noun of the API: a type with an id, a look-up and a list. All that is left out follows from the model. */
export interface NounDeclaration extends Shown {
  readonly name: Label;
  /** An interface has only the fields declared here. */
  readonly isInterface?: boolean;
  /** Fields by which a list can be filtered. Left out: all that can be. */
  readonly where?: readonly string[];
  /** Texts in which words can be looked for. */
  readonly words?: readonly string[];
  /** Filters that are no field of the type: on itself, and on objects linked to it. */
  readonly filters?: FilterSpecs;
  readonly linkFilters?: FilterSpecs;
  /** Fields by which a list can be sorted, by the name of the order. Every list can be sorted by id. */
  readonly orders?: Readonly<Record<string, string>>;
  /** The order of lists that ask for none. Left out: by id. */
  readonly defaultOrder?: string;
  /** Fields by which the rows of a list can be counted, by the name of the count. */
  readonly facets?: Readonly<Record<string, string>>;
  /** Other counts of the rows of a list. */
  readonly otherFacets?: Specs;
  /** Its days are never less exact than a day. */
  readonly hasWholeDays?: boolean;
  /** Properties by which one can be looked up, beside its id. */
  readonly keys?: readonly string[];
  /** Schemes of identifiers by which one can be looked up, by the name of the key. */
  readonly schemes?: Readonly<Record<string, { readonly scheme: string; readonly description: string }>>;
}

/** A part of a noun: a type without look-up and list. */
export interface PartDeclaration extends Shown {
  readonly name: Label;
  /** Fields by which a noun can be filtered by its parts. Left out: none. */
  readonly where?: readonly string[];
  readonly words?: readonly string[];
  readonly filters?: FilterSpecs;
}

/** A link with facts of its own: a type of edge, seen from both ends. */
export interface LinkDeclaration {
  readonly name: string;
  readonly description: string;
  readonly types: readonly EdgeType[];
  readonly from: Label;
  readonly to: Label;
  /** Left out: by the id of the link. */
  readonly order?: readonly OrderKey[];
  readonly omit?: readonly string[];
  readonly fields: Specs;
  /** Its lists by name: which end their rows lead to, and what they list, in the plural. */
  readonly lists: Readonly<Record<string, { readonly to: Label; readonly plural: string }>>;
  /** Its fields by which the rows of its lists can be counted, by the name of the count. */
  readonly facets?: Readonly<Record<string, string>>;
  /** Its texts in which words can be looked for. */
  readonly words?: readonly string[];
  /** Filters on it beside its own choices, its period and its words. */
  readonly filters?: FilterSpecs;
}
