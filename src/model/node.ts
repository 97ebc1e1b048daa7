import { z } from 'zod';
import type { Display } from './display.ts';
import type { Validity } from './own-days.ts';
import { type IdRule, type NodePlace, places } from './places.ts';

/** What a label stands for, how a page may draw its nodes, and when they hold on a day. No two labels share colour and shape. */
export interface LabelText {
  readonly description: string;
  readonly display: Display;
  /** Left out: its nodes hold on all days. */
  readonly holds?: Validity;
}

/** A label, with the one within which its ids are unique. A node with a narrower label carries its main label too. */
export interface LabelEntry<Of extends string = string, Main extends string = string> extends LabelText {
  readonly label: Of;
  readonly main: Main;
}

/** A record with the labels of its nodes. */
export interface Labelled<Entry extends LabelEntry = LabelEntry> {
  readonly labels: readonly Entry[];
}

/** What a node record says beside its fields: an id of its own unless another rule is given; a part of another record hangs on an edge. */
interface NodeText extends LabelText {
  readonly id?: IdRule;
  readonly along?: NodePlace['along'];
}

/** A record that is a node with one label, within which its ids are unique. */
export function node<const Of extends string, Fields extends z.core.$ZodLooseShape>(
  label: Of,
  { id = 'own', along, ...text }: NodeText,
  fields: Fields,
) {
  const place = { kind: 'node', label, id, ...(along === undefined ? {} : { along }) } as const;
  return labelled([{ label, main: label, ...text }], z.strictObject(fields).register(places, place));
}

/** A record that is a node with the labels that its place names. */
export function labelled<const Of extends string, const Main extends string, Schema extends z.ZodObject>(
  labels: readonly LabelEntry<Of, Main>[],
  schema: Schema,
): Schema & Labelled<LabelEntry<Of, Main>> {
  return Object.assign(schema, { labels });
}
