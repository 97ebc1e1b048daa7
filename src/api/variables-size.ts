import { isRecord } from '../kit/is-record.ts';
import { variablesTooLarge, variableTooDeep } from './errors.ts';
import { limits } from './limits.ts';

/**
 * Refuses variables that are too much to read. It comes before they are coerced, which goes down into them without a limit,
 * and keeps a stack of its own for the same reason.
 */
export function expectVariablesWithinLimits(variables: Readonly<Record<string, unknown>> | null | undefined): void {
  let total = 0;
  const sizes = Object.entries(variables ?? {}).map(([name, value]) => {
    const size = name.length + sizeOf(name, value, limits.variablesBytes - total);
    total += size;
    return { name, size };
  });
  const [largest] = sizes.toSorted((a, b) => b.size - a.size);
  if (total > limits.variablesBytes && largest !== undefined)
    throw variablesTooLarge(largest.name, limits.variablesBytes);
}

/** Bytes of names and values, counted no further than past `most`. */
function sizeOf(name: string, value: unknown, most: number): number {
  const waiting: { readonly value: unknown; readonly level: number }[] = [{ value, level: 0 }];
  let size = 0;
  for (let next = waiting.pop(); next !== undefined && size <= most; next = waiting.pop()) {
    const { value, level } = next;
    if (level > limits.variablesDepth) throw variableTooDeep(name, limits.variablesDepth);
    size += ownSize(value);
    for (const one of childrenOf(value)) waiting.push({ value: one, level: level + 1 });
  }
  return size;
}

/** Bytes that a value itself takes; a number, a flag or a bracket about four. */
function ownSize(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  const names = isRecord(value) ? Object.keys(value) : [];
  return names.reduce((sum, name) => sum + name.length + 3, 4);
}

function childrenOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
