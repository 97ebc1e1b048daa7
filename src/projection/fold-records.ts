import { compareTexts } from '../kit/compare-texts.ts';
import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';
import { repeatableTypes } from '../model/same-as.ts';
import { nodeKey } from './columns.ts';
import type { PlainFormerId, PlainLink } from './plain-graph.ts';
import type { RecordRow } from './queries.ts';

/** How several records of one thing become one node. */
export interface Folds {
  /** Whether a node is left out: a record that is not shown, or a part of it that another record has as well. */
  readonly isHidden: (label: Label, id: string) => boolean;
  /** The ids of records that are not shown, which lead to the shown one as former ids do. */
  readonly formerIds: readonly PlainFormerId[];
  /** Passes links on, those of records that are not shown last and from the shown one. */
  links(add: (link: PlainLink) => void): { readonly add: (link: PlainLink) => void; finish(): void };
}

/**
 * Folds records onto the shown one. Facts of the types in `oneRecordTypes` come from the first record that has any; other links are those
 * of all records, and one that several have counts once.
 */
export function foldRecords(rows: readonly RecordRow[]): Folds {
  const taken = new Map<string, Set<string>>();
  const hidden = new Set<string>();
  const folded = new Map<string, { readonly row: RecordRow; readonly kept: ReadonlySet<string> }>();
  for (const row of rows) {
    const types = taken.get(shownKey(row)) ?? new Set(row.shownTypes);
    taken.set(shownKey(row), types);
    const kept = new Set(row.types.filter((type) => !types.has(type)));
    for (const [type, label, id] of row.parts) if (!kept.has(type)) hidden.add(nodeKey(label, id));
    for (const type of kept) types.add(type);
    hidden.add(nodeKey(row.label, row.id));
    folded.set(nodeKey(row.label, row.id), { row, kept });
  }
  return {
    isHidden: (label, id) => hidden.size > 0 && hidden.has(nodeKey(label, id)),
    formerIds: rows.map(({ label, id, shown }) => ({ noun: label, id, now: shown })),
    links: (add) => foldLinks(folded, new Set(taken.keys()), add),
  };
}

type Folded = ReadonlyMap<string, { readonly row: RecordRow; readonly kept: ReadonlySet<string> }>;

function foldLinks(folded: Folded, shown: ReadonlySet<string>, add: (link: PlainLink) => void) {
  const known = new Map<string, PlainLink[]>();
  const touched = new Set([...folded.values()].flatMap(({ row }) => [row.id, row.shown]));
  const waiting: { readonly link: PlainLink; readonly rank: string }[] = [];
  const note = (link: PlainLink) => {
    const same = known.get(linkKey(link));
    if (same === undefined) known.set(linkKey(link), [link]);
    else same.push(link);
  };
  return {
    add(link: PlainLink) {
      if (!touched.has(link.from.id) && !touched.has(link.to.id)) return add(link);
      const ends = [link.from, link.to].map(({ label, id }) => nodeKey(label, id));
      const records = ends.map((end) => folded.get(end));
      const isLeftOut = records.some((one) => one?.row.types.includes(link.type) === true && !one.kept.has(link.type));
      if (isLeftOut) return;
      if (records.every((one) => one === undefined)) {
        if (ends.some((end) => shown.has(end))) note(link);
        return add(link);
      }
      const [from, to] = [link.from, link.to].map((end, at) => shownBy(records[at]?.row, end));
      if (from === undefined || to === undefined || nodeKey(from.label, from.id) === nodeKey(to.label, to.id)) return;
      waiting.push({ link: { ...link, from, to }, rank: ends.join(' ') });
    },
    finish() {
      for (const { link } of waiting.toSorted((one, other) => compareTexts(one.rank, other.rank))) {
        if (known.get(linkKey(link))?.some((other) => isSame(link, other)) === true) continue;
        note(link);
        add(link);
      }
    },
  };
}

function shownBy(row: RecordRow | undefined, end: NodeRef): NodeRef {
  return row === undefined ? end : { label: end.label, id: row.shown };
}

function shownKey({ label, shown }: RecordRow): string {
  return nodeKey(label, shown);
}

function linkKey({ type, from, to }: PlainLink): string {
  return `${type} ${from.id} ${to.id}`;
}

/** Whether two links of one type between the same nodes say the same: of those that can repeat, where they may have a day in common. */
function isSame(one: PlainLink, other: PlainLink): boolean {
  if (!repeatableTypes.includes(one.type)) return true;
  return mayBeginBefore(one, other) && mayBeginBefore(other, one);
}

/** Whether the first may have begun before the other ended. A missing day sets no bound. */
function mayBeginBefore({ values: { sinceEarliest } }: PlainLink, { values: { untilLatest } }: PlainLink): boolean {
  return typeof sinceEarliest !== 'string' || typeof untilLatest !== 'string' || sinceEarliest < untilLatest;
}
