import { compareTexts } from '../kit/compare-texts.ts';
import { createInternTable, type InternTable } from '../kit/intern-table.ts';
import { type Label, labels, type MainLabel } from '../model/labels.ts';
import { CAPTIONED_BY_ID, labelNumbers, type NodeColumns } from './columns.ts';
import { permute } from './compressed-rows.ts';
import type { CooperativeTask } from './cooperative-task.ts';
import { type FactTables, nodeFactsNumber } from './facts.ts';
import { growingBytes, growingColumn } from './growing-column.ts';
import { createIdIndex, type IdIndex } from './id-index.ts';
import { type Lifetimes, lifetimeNumber } from './lifetimes.ts';
import { mergeSort } from './merge-sort.ts';
import { packStrings } from './packed-strings.ts';
import type { PlainNode } from './plain-graph.ts';

/** Nodes as columns, where the nodes of each main label begin and end, and their numbers by id. */
export interface NodeTable {
  readonly columns: NodeColumns;
  readonly ranges: ReadonlyMap<MainLabel, readonly [number, number]>;
  readonly index: IdIndex;
}

/** Accepts nodes in any order; of several with one id the first counts. */
export function createNodeCollector(
  lifetimes: Lifetimes,
  facts: FactTables,
): {
  readonly add: (node: PlainNode) => void;
  done(): CooperativeTask<NodeTable>;
} {
  let collected = newCollected();
  return {
    add({ label: name, id, values }) {
      const { byName, ids, captions, raw } = collected;
      const named = numbersByName(byName, name);
      if (named.has(id)) return;
      named.set(id, ids.length);
      ids.push(id);
      raw.label.push(labelNumbers.get(name) ?? 0);
      raw.verified.push(values.verified === true ? 1 : 0);
      raw.life.push(lifetimeNumber(lifetimes, name, values));
      raw.facts.push(nodeFactsNumber(facts, name, values));
      const { labelField } = labels[name].display;
      const words = labelField === 'id' ? null : values[labelField];
      raw.caption.push(typeof words === 'string' ? captions.numberOf(words, () => words) : CAPTIONED_BY_ID);
    },
    *done() {
      const { byName, ids, captions, raw } = collected;
      collected = newCollected();
      const { order, ranges } = yield* sortNodes(byName);
      const columns = {
        label: permute(order, raw.label.finish()),
        verified: permute(order, raw.verified.finish()),
        life: permute(order, raw.life.finish()),
        facts: permute(order, raw.facts.finish()),
        caption: permute(order, raw.caption.finish()),
      };
      yield;
      const packedIds = yield* packStrings(Array.from(order, (number) => ids[number] ?? ''));
      yield;
      return {
        columns: { ...columns, ids: packedIds, captions: yield* packStrings(captions.values) },
        ranges,
        index: yield* createIdIndex(packedIds, order.length),
      };
    },
  };
}

/** Nodes in the order in which they came. They are let go once they are sorted: the texts alone take more than all columns. */
interface Collected {
  readonly byName: Map<MainLabel, Map<string, number>>;
  readonly ids: string[];
  readonly captions: InternTable<string>;
  readonly raw: ReturnType<typeof newColumns>;
}

function newCollected(): Collected {
  return { byName: new Map(), ids: [], captions: createInternTable(['']), raw: newColumns() };
}

function newColumns() {
  return {
    label: growingBytes(),
    verified: growingBytes(),
    life: growingColumn(),
    facts: growingColumn(),
    caption: growingColumn(),
  };
}

function numbersByName(byName: Map<MainLabel, Map<string, number>>, name: Label): Map<string, number> {
  const { main } = labels[name];
  const known = byName.get(main);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  byName.set(main, names);
  return names;
}

/** Nodes per slice of work. */
const STEP = 20_000;

/** Sorts nodes by main label and id. */
function* sortNodes(byName: Map<MainLabel, Map<string, number>>): CooperativeTask<{
  readonly order: Uint32Array;
  readonly ranges: NodeTable['ranges'];
}> {
  const order = growingColumn();
  const ranges = new Map<MainLabel, readonly [number, number]>();
  for (const [main, names] of [...byName].toSorted(([one], [other]) => compareTexts(one, other))) {
    const start = order.length;
    for (const [at, id] of (yield* mergeSort([...names.keys()], compareTexts)).entries()) {
      order.push(names.get(id) ?? 0);
      if (at % STEP === 0) yield;
    }
    ranges.set(main, [start, order.length]);
    yield;
  }
  return { order: order.finish(), ranges };
}
