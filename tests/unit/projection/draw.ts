import fc from 'fast-check';
import { catalogue, type EdgeEntry } from '../../../src/model/catalogue.ts';
import { boundsOf, type Day, isDay } from '../../../src/model/days.ts';
import { isA, type Label } from '../../../src/model/labels.ts';
import type { AskedDay, NodeRef } from '../../../src/model/node-ref.ts';
import type { OwnDays } from '../../../src/model/own-days.ts';
import { type Certainty, certainties, validities } from '../../../src/model/validity.ts';
import type { PlainLink, PlainNode, StoredValues } from '../../../src/projection/plain-graph.ts';
import { bookkeeping } from '../../../src/projection/queries.ts';
import type { PlainGraph } from './build-projection.ts';

/** A drawn graph: lists, so that a test may walk them as often as it likes. */
export interface DrawnGraph extends PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly links: readonly PlainLink[];
}

/** Few days, near each other and of every exactness, so that they often meet. */
export const days = ['1999-12-31', '2000', '2000-06', '2000-06-15', '2000-06-16', '2001', '2001-01'].filter(isDay);

/** A property that holds a day, as it is stored. */
export function dated(name: string, day: Day | null): StoredValues {
  if (day === null) return {};
  const { earliest, latest } = boundsOf(day);
  return { [name]: day, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest };
}

const someDay = fc.option(fc.constantFrom(...days), { freq: 4 });

/** The stored days of a thing, by the table of the model. */
function daysOf(own: OwnDays | null | undefined): fc.Arbitrary<StoredValues> {
  const names = [own?.since, own?.until, own?.attestedOn].filter((name) => typeof name === 'string');
  return fc
    .tuple(fc.array(someDay, { minLength: names.length, maxLength: names.length }), fc.boolean())
    .map(([drawn, certain]) =>
      Object.assign({}, ...names.map((name, at) => dated(name, drawn[at] ?? null)), { certain }),
    );
}

const labels = catalogue.labels.map(({ label }) => label).filter((label) => !bookkeeping.includes(label));

/** Labels whose days follow from others come often, and so do those that they follow from. */
const often: readonly Label[] = [
  'State',
  'Pact',
  'Period',
  'Obligation',
  'Stance',
  'Stance',
  'Proposition',
  'RollCall',
];

/** What a graph is drawn of: labels, those that shall come often more than once, and the edges that join them. */
export interface Drawn {
  /** Labels of nodes that every graph has. */
  readonly always: readonly Label[];
  readonly labels: readonly Label[];
  readonly edges: readonly EdgeEntry[];
  readonly nodeCount: number;
  readonly linkCount: number;
}

const everything: Drawn = {
  always: [],
  labels: [...labels, ...often, ...often],
  edges: catalogue.edges,
  nodeCount: 14,
  linkCount: 40,
};

/** Stances that take the place of each other, which few graphs of everything have. */
const stances: Drawn = {
  always: ['State', 'Proposition', 'Stance'],
  labels: ['State', 'Proposition', 'Stance', 'Stance', 'Stance', 'Stance'],
  edges: catalogue.edges.filter(({ type }) => ['HOLDS', 'ABOUT'].includes(type)),
  nodeCount: 6,
  linkCount: 24,
};

/** A graph that the model allows. */
export function graphs(): fc.Arbitrary<DrawnGraph> {
  return fc.oneof(graphsOf(everything), graphsOf(stances));
}

/** A graph of these labels and edges. */
export function graphsOf({ always, labels: names, edges, nodeCount, linkCount }: Drawn): fc.Arbitrary<DrawnGraph> {
  return fc
    .tuple(
      fc.tuple(...always.map(nodeOf)),
      fc.array(fc.constantFrom(...names).chain(nodeOf), { maxLength: nodeCount, size: 'max' }),
      fc.array(fc.constantFrom(...edges).chain(linkOf), { maxLength: linkCount, size: 'max' }),
    )
    .map(([first, drawnNodes, drawnLinks]) => {
      const nodes = [...first, ...drawnNodes].map((node, at) => ({ ...node, id: `n${at}` }));
      return { nodes, links: drawnLinks.flatMap((link, at) => joined(nodes, link, at)) };
    });
}

function nodeOf(label: Label): fc.Arbitrary<Omit<PlainNode, 'id'>> {
  return daysOf(validities[label]?.own).map((values) => ({ label, values }));
}

/** A link between the nodes of these numbers among those that its edge may join. */
interface DrawnLink {
  readonly edge: EdgeEntry;
  readonly from: number;
  readonly to: number;
  readonly values: StoredValues;
  readonly idOf: (from: string, to: string, at: number) => StoredValues;
}

/** The forms of the ids that links have. */
const idForms: readonly DrawnLink['idOf'][] = [
  () => ({}),
  (from, to) => ({ id: `${from}--${to}` }),
  (from, to) => ({ id: `${to}--${from}` }),
  (_, __, at) => ({ id: `l${at}` }),
];

function linkOf(edge: EdgeEntry): fc.Arbitrary<DrawnLink> {
  return fc.record({
    edge: fc.constant(edge),
    from: fc.nat(),
    to: fc.nat(),
    values: daysOf(validities[edge.type]?.own),
    idOf: fc.constantFrom(...idForms),
  });
}

function joined(nodes: readonly PlainNode[], { edge, from, to, values, idOf }: DrawnLink, at: number): PlainLink[] {
  const [start, end] = [chosen(nodes, edge.from, from), chosen(nodes, edge.to, to)];
  if (start === undefined || end === undefined) return [];
  const own = idOf(start.id, end.id, at);
  return [{ type: edge.type, from: refOf(start), to: refOf(end), values: { ...values, ...own } }];
}

function chosen(nodes: readonly PlainNode[], label: Label, number: number): PlainNode | undefined {
  const fitting = nodes.filter((node) => isA(node.label, label));
  return fitting[number % Math.max(1, fitting.length)];
}

/** The name of a node. */
export function refOf({ label, id }: PlainNode): NodeRef {
  return { label, id };
}

/** A day with a certainty, or none. */
export const askedDays: fc.Arbitrary<AskedDay | undefined> = fc.option(
  fc.record({
    date: fc.constantFrom(...days),
    // `certainties` is written as one object, so its keys are just its levels.
    certainty: fc.constantFrom(...(Object.keys(certainties) as Certainty[])),
  }),
  { nil: undefined, freq: 5 },
);
