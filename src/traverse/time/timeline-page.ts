import { compareTexts } from '../../kit/compare-texts.ts';
import { readCursor, writeCursor } from '../../kit/cursor.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { badCursor } from '../bounds.ts';
import type { TimelineRow } from './texts.ts';
import type { TimelineKind } from './timeline-kinds.ts';
import { timelineSentence } from './timeline-sentence.ts';

/** Something that happened on a day, to one or several of the actors asked about. */
export interface TimelineEntry {
  /** The day, as exact as its source; null where sources differ on it. */
  readonly day: string | null;
  /** First and last whole day that can be meant. */
  readonly earliest: string;
  readonly latest: string;
  readonly kind: TimelineKind;
  readonly node: NodeRef;
  readonly actors: readonly NodeRef[];
  readonly sentence: string;
}

/** A page of a timeline. */
export interface TimelinePage {
  readonly edges: readonly { readonly cursor: string; readonly node: TimelineEntry }[];
  readonly nodes: readonly TimelineEntry[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The first entries of several sorted lists, merged; what befell several actors at once is one entry. */
export function timelinePage(rows: readonly TimelineRow[], first: number, isFirstPage: boolean): TimelinePage {
  const byKey = [...groupBy(rows, ({ key }) => key)].toSorted(([one], [other]) => compareTexts(one, other));
  const edges = byKey.slice(0, first).flatMap(([key, [row, ...others]]) => {
    if (row === undefined) return [];
    return [{ cursor: writeCursor([key]), node: entryOf(row, [row, ...others]) }];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: byKey.length > first,
      hasPreviousPage: !isFirstPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function entryOf(row: TimelineRow, same: readonly TimelineRow[]): TimelineEntry {
  // The texts give back the kind that they were handed.
  const kind = row.kind as TimelineKind;
  const actors = [...new Set(same.map(({ actor }) => actor))].toSorted(compareTexts);
  return {
    day: row.day,
    earliest: row.earliest,
    latest: row.latest,
    kind,
    node: { label: row.label, id: row.id },
    actors: actors.map((id) => ({ label: 'Actor', id })),
    sentence: timelineSentence(kind, row),
  };
}

/** The key of the entry that a cursor stands for. */
export function keyAt(cursor: string): string {
  const [key, ...more] = readCursor(cursor) ?? [];
  if (typeof key !== 'string' || !keyForm.test(key) || more.length > 0) throw badCursor('a timeline', cursor);
  return key;
}

const keyForm = /^\d{4}-\d{2}-\d{2} \d{4}-\d{2}-\d{2} \d{2} [a-z0-9-]+$/;
