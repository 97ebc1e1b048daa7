import { memoize } from '../kit/memoize.ts';
import { catalogue } from '../model/catalogue.ts';
import { type Label, labels } from '../model/labels.ts';
import { validities } from '../model/validity.ts';
import { storedNodeProperties } from './facts.ts';
import type { NodeFacts, Projection, WrittenLifetime } from './projection.ts';

/** A property of a node as Neo4j stores it: null where it has none, undefined where the graph in memory does not tell. */
export function storedProperty(graph: Projection, node: number, name: string): unknown {
  return readersOf(graph.label(node)).get(name)?.(graph, node);
}

type Reader = (graph: Projection, node: number) => unknown;

/** What is known of the nodes of a label: what is kept of them, and that they lack what only other labels have. */
const readersOf = memoize((label: Label): ReadonlyMap<string, Reader> => {
  const own = new Set(propertyNames.get(label));
  const others = [...propertyNames.values()].flat().filter((name) => !own.has(name));
  return new Map<string, Reader>([
    ...others.map((name) => [name, () => null] as const),
    [labels[label].display.labelField, storedCaption],
    ...(storedNodeProperties[label] ?? []).map((name) => [name, factReader(name)] as const),
    ...dayReaders(label),
    ['id', (graph, node) => graph.id(node)],
  ]);
});

/** The properties of each label beside its id. */
const propertyNames = new Map(
  catalogue.labels.map(({ label, properties }) => [label, properties.map(({ name }) => name)]),
);

function storedCaption(graph: Projection, node: number): string | null {
  return graph.isCaptionStored(node) ? graph.caption(node) : null;
}

function factReader(name: keyof NodeFacts): Reader {
  return (graph, node) => graph.nodeFacts(node)[name];
}

/** The days of a label, as written. */
function dayReaders(label: Label): readonly (readonly [string, Reader])[] {
  const { since, until, attestedOn } = validities[label]?.own ?? { since: null, until: null, attestedOn: null };
  return [dayReader(since, 'since'), dayReader(until, 'until'), dayReader(attestedOn, 'attestedOn')].flat();
}

function dayReader(
  property: string | null,
  bound: keyof WrittenLifetime['written'],
): readonly (readonly [string, Reader])[] {
  return property === null ? [] : [[property, (graph, node) => graph.nodeLife(node)?.written[bound]]];
}
