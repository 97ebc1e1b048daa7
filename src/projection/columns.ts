import { typedKeys } from '../kit/typed-keys.ts';
import { edgeTypes } from '../model/edge-types.ts';
import { type Label, labels, type MainLabel } from '../model/labels.ts';
import type { CompressedRows } from './compressed-rows.ts';
import type { IdIndex } from './id-index.ts';
import type { PackedStrings } from './packed-strings.ts';
import type { LinkFacts, NodeFacts, WrittenLifetime } from './projection.ts';
import type { VoteMatrix } from './vote-matrix.ts';

/** What a projection is made of. */
export interface ProjectionColumns {
  readonly nodes: NodeColumns;
  readonly links: LinkColumns;
  readonly out: CompressedRows;
  readonly in: CompressedRows;
  /** Where the nodes of each main label begin and end. */
  readonly ranges: ReadonlyMap<MainLabel, readonly [number, number]>;
  readonly index: IdIndex;
  /** The id of today by the id of once, under main label and id. */
  readonly formerIds: ReadonlyMap<string, string>;
  readonly lifetimes: readonly (WrittenLifetime | null)[];
  readonly nodeFacts: readonly NodeFacts[];
  readonly linkFacts: readonly LinkFacts[];
  readonly votes: VoteMatrix;
}

/** One number for each node. */
export interface NodeColumns {
  readonly label: Uint8Array;
  readonly verified: Uint8Array;
  readonly life: Uint32Array;
  readonly facts: Uint32Array;
  readonly caption: Uint32Array;
  readonly ids: PackedStrings;
  readonly captions: PackedStrings;
}

/** One number for each link. */
export interface LinkColumns {
  readonly type: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly life: Uint32Array;
  readonly facts: Uint32Array;
  readonly ownId: Uint32Array;
  readonly ownIds: PackedStrings;
}

/** How the own id of a link is kept: most are made of the ids of its ends. */
export const ownIdForms = { NONE: 0, FROM_TO: 1, TO_FROM: 2 } as const;

/** The caption of a node without words of its own: its id. */
export const CAPTIONED_BY_ID = 0;

/** Every label, by its number. */
export const labelNames = typedKeys(labels);

/** Every type of edge, by its number, in the order of the model. */
export const typeNames = typedKeys(edgeTypes);

/** Labels by their names. */
export const labelNumbers: ReadonlyMap<string, number> = numbered(labelNames);

/** Types by their names. */
export const typeNumbers: ReadonlyMap<string, number> = numbered(typeNames);

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]));
}

/** The number of the node with an id, among the nodes of the main label of a label. */
export function numberOf(
  { ranges, index }: Pick<ProjectionColumns, 'ranges' | 'index'>,
  label: Label,
  id: string,
): number | undefined {
  const range = ranges.get(labels[label].main);
  return range && index.find(id, range);
}

/** A node by the label within which its id is unique. */
export function nodeKey(label: Label, id: string): string {
  return `${labels[label].main} ${id}`;
}
