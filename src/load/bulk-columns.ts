import { catalogue, type Property } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import type { Holds } from '../model/places.ts';
import type { PlannedEdge, PlannedNode } from './plan.ts';

/** A column of a file for the bulk importer: the property it fills and the type of its cells. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'string[]' | 'long' | 'double' | 'boolean';
}

/** The columns of a file of nodes after their id. */
export function nodeColumns({ labels: own }: Pick<PlannedNode, 'labels'>): readonly Column[] {
  const narrowest = own.at(-1);
  const entry = catalogue.labels.find(({ label }) => label === narrowest);
  return [dataset, ...(entry?.properties ?? []).flatMap(columnsOf)];
}

/** The columns of a file of edges after their ends. */
export function edgeColumns({ type, from, to }: Pick<PlannedEdge, 'type' | 'from' | 'to'>): readonly Column[] {
  const same = catalogue.edges.filter(
    (edge) => edge.type === type && labels[edge.from].main === from.label && labels[edge.to].main === to.label,
  );
  const columns = new Map(
    same.flatMap(({ properties }) => properties.flatMap(columnsOf)).map((one) => [one.name, one]),
  );
  return [dataset, ...columns.values()];
}

const dataset: Column = { name: 'dataset', type: 'string' };

/** A day is stored as three texts. */
function columnsOf({ name, holds }: Property): readonly Column[] {
  const column: Column = { name, type: types[holds] };
  return holds === 'day'
    ? [column, { ...column, name: `${name}Earliest` }, { ...column, name: `${name}Latest` }]
    : [column];
}

const types = {
  text: 'string',
  day: 'string',
  texts: 'string[]',
  integer: 'long',
  decimal: 'double',
  boolean: 'boolean',
} as const satisfies Readonly<Record<Holds, Column['type']>>;
