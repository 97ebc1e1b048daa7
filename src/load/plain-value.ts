import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { SeedError } from '../errors.ts';
import { bareDay, keyNotText, keyTwice, mergeKey, notPlain } from './errors.ts';

/** Gives the source position of an offset, such as `seeds/stances.yaml:41:3`. */
export type PositionOf = (offset: number) => string;

/** A YAML node as plain lists, mappings and scalars, with an issue for anything else. */
export function plainValue(
  node: Node,
  positionOf: PositionOf,
): { readonly value: unknown; readonly issues: readonly SeedError[] } {
  const issues: SeedError[] = [];
  const value = plain(node, {
    report: (issue) => issues.length < mostIssues && issues.push(issue),
    positionOf,
  });
  return { value, issues };
}

/** Whether a value of a document is a node. */
export function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

const mostIssues = 100;

interface Reader {
  readonly positionOf: PositionOf;
  readonly report: (issue: SeedError) => void;
}

function plain(node: unknown, reader: Reader): unknown {
  if (!isNode(node)) return null;
  const at = reader.positionOf(node.range?.[0] ?? 0);
  if (isAlias(node)) reader.report(notPlain(at, 'alias', `*${node.source}`));
  else if (node.anchor !== undefined) reader.report(notPlain(at, 'anchor', `&${node.anchor}`));
  else if (node.tag !== undefined) reader.report(notPlain(at, 'tag', node.tag));
  if (isSeq(node)) return node.items.map((item) => plain(item, reader));
  if (isMap(node)) return plainMapping(node, reader);
  return isScalar(node) ? plainScalar(node, at, reader) : null;
}

/** `Object.fromEntries` makes plain keys even of names such as `__proto__`. */
function plainMapping(node: YAMLMap, reader: Reader): unknown {
  const positions = new Map<string, string>();
  const entries = node.items.map((pair) => {
    const key = keyOf(pair, reader);
    const at = reader.positionOf(offsetOf(pair, node));
    const first = positions.get(key);
    if (first !== undefined) reader.report(keyTwice(at, key, first));
    else positions.set(key, at);
    return [key, plain(pair.value, reader)] as const;
  });
  return Object.fromEntries(entries);
}

function keyOf(pair: Pair, reader: Reader): string {
  const at = reader.positionOf(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
  if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
    reader.report(keyNotText(at));
    return '';
  }
  if (pair.key.value === '<<') reader.report(mergeKey(at));
  plain(pair.key, reader);
  return pair.key.value;
}

function offsetOf(pair: Pair, owner: YAMLMap): number {
  return (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? owner.range?.[0] ?? 0;
}

/** Dates need quotes, since many YAML parsers turn bare ones into other types. */
function plainScalar(node: Scalar, at: string, reader: Reader): unknown {
  const isBare = node.type === 'PLAIN' && typeof node.value === 'string';
  if (isBare && /^\d{4}-\d{2}(-\d{2})?$/.test(String(node.value))) reader.report(bareDay(at, String(node.value)));
  return node.value;
}
