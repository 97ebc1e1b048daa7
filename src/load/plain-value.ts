import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { SeedError } from '../errors.ts';
import { bareDay, keyNotText, keyTwice, mergeKey, notPlain } from './complaints.ts';

/** Where a position in a text stands, as `seeds/stances.yaml:41:3`. */
export type PlaceOf = (offset: number) => string;

/** A YAML node as plain lists, mappings and scalars, with a complaint for each thing that is more than that. */
export function plainValue(
  node: Node,
  place: PlaceOf,
): { readonly value: unknown; readonly complaints: readonly SeedError[] } {
  const complaints: SeedError[] = [];
  const value = plain(node, {
    complain: (complaint) => complaints.length < mostComplaints && complaints.push(complaint),
    place,
  });
  return { value, complaints };
}

/** Whether something found in a document is a node. */
export function isNode(found: unknown): found is Node {
  return isMap(found) || isSeq(found) || isScalar(found) || isAlias(found);
}

const mostComplaints = 100;

interface Reader {
  readonly place: PlaceOf;
  readonly complain: (complaint: SeedError) => void;
}

function plain(node: unknown, reader: Reader): unknown {
  if (!isNode(node)) return null;
  const at = reader.place(node.range?.[0] ?? 0);
  if (isAlias(node)) reader.complain(notPlain(at, 'alias', `*${node.source}`));
  else if (node.anchor !== undefined) reader.complain(notPlain(at, 'anchor', `&${node.anchor}`));
  else if (node.tag !== undefined) reader.complain(notPlain(at, 'tag', node.tag));
  if (isSeq(node)) return node.items.map((item) => plain(item, reader));
  if (isMap(node)) return plainMapping(node, reader);
  return isScalar(node) ? plainScalar(node, at, reader) : null;
}

/** `Object.fromEntries` makes plain keys even of names such as `__proto__`. */
function plainMapping(node: YAMLMap, reader: Reader): unknown {
  const places = new Map<string, string>();
  const entries = node.items.map((pair) => {
    const key = keyOf(pair, reader);
    const at = reader.place(offsetOf(pair, node));
    const first = places.get(key);
    if (first !== undefined) reader.complain(keyTwice(at, key, first));
    else places.set(key, at);
    return [key, plain(pair.value, reader)] as const;
  });
  return Object.fromEntries(entries);
}

function keyOf(pair: Pair, reader: Reader): string {
  const at = reader.place(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
  if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
    reader.complain(keyNotText(at));
    return '';
  }
  if (pair.key.value === '<<') reader.complain(mergeKey(at));
  plain(pair.key, reader);
  return pair.key.value;
}

function offsetOf(pair: Pair, owner: YAMLMap): number {
  return (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? owner.range?.[0] ?? 0;
}

/** Days are to be quoted, since many readers of YAML turn bare ones into dates or sums. */
function plainScalar(node: Scalar, at: string, reader: Reader): unknown {
  const isBare = node.type === 'PLAIN' && typeof node.value === 'string';
  if (isBare && /^\d{4}-\d{2}(-\d{2})?$/.test(String(node.value))) reader.complain(bareDay(at, String(node.value)));
  return node.value;
}
