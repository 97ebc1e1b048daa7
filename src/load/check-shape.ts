import { z } from 'zod';
import type { SeedError } from '../errors.ts';
import { closestMatch } from '../kit/closest-match.ts';
import { isRecord } from '../kit/is-record.ts';
import { daysMeant } from '../model/days-meant.ts';
import { describeValue } from './describe-value.ts';
import { keyMissing, keyUnknown, tooFew, tooManyIssues, unquoted, valueUnknown, wrongValue } from './errors.ts';
import type { Path, SeedFile } from './seeds.ts';

/** A valid entry, and its place in its file. */
export interface Entry<T = unknown> {
  readonly file: SeedFile;
  readonly index: number;
  readonly value: T;
}

/** Issues of one kind after which the rest of a file is not checked. */
export const most = 200;

/** The valid entries of a file, and the issues of the others. */
export function checkShape<T>(
  file: SeedFile,
  schema: z.ZodType<T>,
): { readonly entries: readonly Entry<T>[]; readonly issues: readonly SeedError[] } {
  const entries: Entry<T>[] = [];
  const issues: SeedError[] = [];
  for (const [index, raw] of file.entries.entries()) {
    const { data, error } = schema.safeParse(raw);
    if (data !== undefined) entries.push({ file, index, value: data });
    else issues.push(...(error?.issues ?? []).flatMap((issue) => issuesOf(issue, schema, file, index)));
    if (issues.length > most)
      return { entries, issues: [...issues.slice(0, most), tooManyIssues(file.at([index]), most)] };
  }
  return { entries, issues };
}

type Issue = z.core.$ZodIssue;

function issuesOf(issue: Issue, schema: z.core.$ZodType, file: SeedFile, index: number): readonly SeedError[] {
  const path: Path = [index, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = valueAt(file.entries, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, most).map((key) => unknownKey(schema, file, path, key));
  const key = keyOf(path);
  if (value === undefined) return [keyMissing(file.at(path), key)];
  if (issue.code === 'too_small') return [tooFew(file.at(path), key, Number(issue.minimum))];
  if (issue.code === 'invalid_value' && typeof issue.values[0] === 'string') {
    const values = issue.values.map(String);
    const near = typeof value === 'string' ? closestMatch(value, values) : undefined;
    return [valueUnknown(file.at(path), key, describeValue(value), values, near)];
  }
  const isBare = typeof value === 'number' && issue.code === 'invalid_type' && issue.expected === 'string';
  return [
    isBare
      ? unquoted(file.at(path), key, value)
      : wrongValue(file.at(path), key, {
          expected: expectedBy(issue),
          found: describeValue(value),
          meant: meantBy(issue, value),
        }),
  ];
}

/** What was meant by a value of another form: a day in another order, or nothing where a list must stand. */
function meantBy(issue: Issue, value: unknown): readonly string[] {
  if (issue.code === 'invalid_type' && issue.expected === 'array' && value === null) return ['[]'];
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string') return [`[${value}]`];
  const isDay = issue.code === 'invalid_format' && issue.message.startsWith('a day');
  return isDay && typeof value === 'string' ? daysMeant(value).map((day) => `'${day}'`) : [];
}

function unknownKey(schema: z.core.$ZodType, file: SeedFile, path: Path, key: string): SeedError {
  const owner = valueAt(file.entries, path);
  const others = isRecord(owner) ? keysAt(schema, path.slice(1)).filter((known) => !(known in owner)) : [];
  return keyUnknown(file.atKey([...path, key]), key, closestMatch(key, others));
}

/** The keys that are allowed at a path of an entry. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  if (schema instanceof z.ZodNullable) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [step] = path;
  return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[step], path.slice(1));
}

function valueAt(start: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, start);
}

/** The last field of a path; an item of a list has the name of its list. */
function keyOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string')?.toString() ?? 'entry';
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')} or null`;
  if (issue.code !== 'invalid_type') return issue.message;
  return kinds[issue.expected] ?? issue.expected;
}

/** The types of zod in words. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
};
