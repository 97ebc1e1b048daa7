import { type Day, isDay } from './days.ts';
import { isLabel, type Label, labels } from './labels.ts';
import { type Certainty, defaultCertainty, isCertainty } from './validity.ts';

/** A node named by its label and its id; what else it says is fetched where it is asked for. */
export interface NodeRef {
  readonly label: Label;
  readonly id: string;
}

/** The id of a node in the whole graph: label and id, joined by a colon. */
export function globalId({ label, id }: NodeRef): string {
  return `${label}:${id}`;
}

/** A day as it was asked for, and how sure what is shown of it must be. */
export interface AskedDay {
  readonly date: Day;
  readonly certainty: Certainty;
}

/** An id as it was given: the type before the colon, where there is one, and the day behind the `@`. */
export interface GivenId {
  readonly type: string | undefined;
  readonly slug: string;
  readonly day: AskedDay | undefined;
}

/** Whether an id with this type can name a thing with one of these labels: the type is one of them, or narrower. */
export function canName(type: string, wanted: readonly string[]): boolean {
  return wanted.includes(type) || (isLabel(type) && wanted.includes(labels[type].main));
}

/** The id of a node as of a day: `State:japan@1970-01-01`, and `State:japan@1970.CERTAIN` where the certainty is not the default. */
export function datedId(
  id: string,
  { date, certainty }: { readonly date: string; readonly certainty: Certainty },
): string {
  return `${id}@${date}${certainty === defaultCertainty ? '' : `.${certainty}`}`;
}

/** Reads an id with or without a type before it and a day behind it. What is behind an `@` and is no day belongs to the id. */
export function readId(text: string): GivenId {
  const at = text.lastIndexOf('@');
  const day = at < 0 ? undefined : readDay(text.slice(at + 1));
  const id = day === undefined ? text : text.slice(0, at);
  const colon = id.indexOf(':');
  if (colon < 0 || !typePattern.test(id.slice(0, colon))) return { type: undefined, slug: id, day };
  return { type: id.slice(0, colon), slug: id.slice(colon + 1), day };
}

/** An id without the day behind it. */
export function undatedId(text: string): string {
  const { type, slug } = readId(text);
  return type === undefined ? slug : `${type}:${slug}`;
}

const typePattern = /^[A-Z][A-Za-z]*$/;

function readDay(text: string): AskedDay | undefined {
  const [date = '', certainty = defaultCertainty] = text.split('.', 2);
  return isDay(date) && isCertainty(certainty) ? { date, certainty } : undefined;
}
