import { EntenteError } from '../errors.ts';
import { memoize } from '../kit/memoize.ts';
import { recordOf } from '../kit/record-of.ts';
import { datasetLabel } from './bookkeeping.ts';
import { Claim } from './claim.ts';
import type { Labelled } from './node.ts';
import { Obligation } from './obligation.ts';
import { Identifier, Period, Renewal, Suspension } from './pact-parts.ts';
import { AllowedPosition } from './proposition.ts';
import { StatementQuote } from './quote.ts';
import { recordNouns } from './records.ts';

/** Parts of records that are nodes. */
const parts = [AllowedPosition, Period, Renewal, Suspension, Identifier, Obligation, StatementQuote, Claim] as const;

/** Every record or part that is a node. */
type NodeRecord = Extract<(typeof recordNouns)[keyof typeof recordNouns] | (typeof parts)[number], Labelled>;

/** What a label stands for, how a page may draw its nodes, and when they hold. */
type Entry = NodeRecord['labels'][number] | typeof datasetLabel;

/** A label of the graph. */
export type Label = Entry['label'];

/** A label within which ids are unique. */
export type MainLabel = Entry['main'];

const entries: readonly Entry[] = [
  ...[...Object.values(recordNouns), ...parts].flatMap((record): readonly Entry[] =>
    'labels' in record ? record.labels : [],
  ),
  datasetLabel,
];

const byLabel: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.label, entry]));

/** Every label of the graph, with what it stands for. */
export const labels = recordOf<Readonly<Record<Label, Entry>>>(
  entries.map(({ label }) => label),
  entryOf,
);

/** The label with this name. A slip of ours where no record of the model has it. */
export function labelNamed(name: string): Label {
  return entryOf(name).label;
}

function entryOf(name: string): Entry {
  const entry = byLabel.get(name);
  if (entry !== undefined) return entry;
  const hint = 'Correct the name, or add the record that has this label to src/model/nouns.ts.';
  throw new EntenteError('INTERNAL', `The model names the label "${name}", which no record has.`, { hint });
}

/** Whether a text is a label of the graph. Type names of the schema are. */
export function isLabel(text: string): text is Label {
  return Object.hasOwn(labels, text);
}

/** Whether what has the first label has the second too: it is the same, or the main label of the first. */
export function isA(label: Label, wanted: string): boolean {
  return label === wanted || labels[label].main === wanted;
}

/** The labels of a node, main label first. */
export const labelsOf = memoize((label: Label): readonly Label[] => {
  const { main } = labels[label];
  return main === label ? [main] : [main, label];
});
