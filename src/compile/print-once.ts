import { DUPLICATE, equalParts, repeatableTypes } from '../model/same-as.ts';
import type { Match, Ref, Rows } from './plan.ts';
import { printValidity } from './print-validity.ts';

type Along = Extract<Match, { kind: 'along' }>;

/** How the rest of a text names things and prints the walk from one node to another. */
export interface OnceNaming {
  readonly name: (ref: Ref) => string;
  /** `record` names the record that the link is one of, where that need not be the one at hand. */
  readonly walk: (match: Along, link: string, node: string, record?: string) => string;
}

/**
 * Prints that a row is no duplicate or, of rows linked to something, that none of a better record of the same thing is linked to it: that
 * which lists show, or else the first by id. Of links that can repeat, only those with days in common count.
 */
export function printOnce(rows: Rows, { name, walk }: OnceNaming): string {
  const node = name({ rows, part: 'node' });
  const { match, number } = rows;
  if (match.kind !== 'along') return `NOT ${node}:${DUPLICATE}`;
  const [shown, other, otherLink] = [`c${number}`, `o${number}`, `q${number}`];
  const repeats = hasDaysInCommon(match);
  const link = repeats ? otherLink : '';
  const overlap = repeats ? ` AND ${daysInCommon(name({ rows, part: 'link' }), otherLink)}` : '';
  const same = `(${node})-[:SAME_AS]->(${shown})<-[:SAME_AS*0..1]-(${other})`;
  const better = `(${other} = ${shown} OR ${other}.id < ${node}.id)`;
  return `(NOT ${node}:${DUPLICATE} OR NOT EXISTS { MATCH ${same}, ${walk(match, link, other)} WHERE ${better}${overlap} })`;
}

/**
 * Prints that a link is one of the best record or that no better record has one: the record at hand or, of all records, the shown one; else the
 * first by id. One to the same node or to an equal part counts, with days in common where links can repeat; or any at all.
 */
export function printOnceOfNear(rows: Rows, { name, walk }: OnceNaming): string {
  const { match, number } = rows;
  if (match.kind !== 'along') throw new TypeError('only links have a record that they are of');
  const [record, better, link, part] = [recordName(rows), `b${number}`, `p${number}`, `e${number}`];
  const isAny = match.records === 'first';
  const repeats = !isAny && hasDaysInCommon(match);
  const keys = isAny ? [] : equalKeysOf(match);
  const node = name({ rows, part: 'node' });
  const far = isAny ? '' : keys.length > 0 ? part : node;
  const others = walk(match, repeats ? link : '', far, better);
  const conditions = [
    isBetter(match, { near: name(match.near), record, better }),
    ...keys.map((key) => `coalesce(${part}.${key}, '') = coalesce(${node}.${key}, '')`),
    ...(repeats ? [daysInCommon(name({ rows, part: 'link' }), link), ...heldThatDay(rows, link, name)] : []),
  ];
  const isBest = match.records === 'each' ? `NOT ${record}:${DUPLICATE}` : `${record} = ${name(match.near)}`;
  return `(${isBest} OR NOT EXISTS { MATCH ${others} WHERE ${conditions.join(' AND ')} })`;
}

/** The properties by which parts of records are the same, where edges of these types lead to such. */
function equalKeysOf({ types }: Along): readonly string[] {
  return Object.entries(equalParts).flatMap(([type, keys]) => (types.includes(type) ? keys : []));
}

/** Whether a record comes before the one that a link is one of. */
function isBetter(
  { records }: Along,
  { near, record, better }: Readonly<Record<'near' | 'record' | 'better', string>>,
): string {
  const isFirst = `${better}.id < ${record}.id`;
  return records === 'each' ? `(NOT ${better}:${DUPLICATE} OR ${isFirst})` : `(${better} = ${near} OR ${isFirst})`;
}

/** Of links that must hold on a day of their own, only one that holds on it takes the place of another. */
function heldThatDay({ valid, match, ...rows }: Rows, link: string, name: OnceNaming['name']): readonly string[] {
  if (match.kind !== 'along' || match.records !== 'each') return [];
  const isLink = (ref: Ref) => ref.rows.number === rows.number && ref.part === 'link';
  return valid
    .filter(({ of }) => isLink(of))
    .map((one) => printValidity(one, (ref) => (isLink(ref) ? link : name(ref))));
}

/** The variable of the record that a link is one of. */
export function recordName({ number }: Rows): string {
  return `m${number}`;
}

/** Whether printing it needs the days of the link. */
export function hasDaysInCommon({ types }: Along): boolean {
  return types.some((type) => repeatableTypes.some((repeatable) => repeatable === type));
}

/** A missing day sets no bound. Both readings count: what may be the same office is shown once. */
function daysInCommon(one: string, other: string): string {
  const begunBefore = (first: string, last: string) => `coalesce(${first}.sinceEarliest < ${last}.untilLatest, true)`;
  return `${begunBefore(one, other)} AND ${begunBefore(other, one)}`;
}
