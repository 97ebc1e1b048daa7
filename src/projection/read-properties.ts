import type { EdgeType } from '../model/edge-types.ts';
import { type Label, labels } from '../model/labels.ts';
import { validities } from '../model/validity.ts';
import { labelNames, typeNames } from './columns.ts';
import { storedLinkProperties, storedNodeProperties } from './facts.ts';
import { storedDays } from './lifetimes.ts';

/** The properties that a projection looks at: the caption of each label, what is kept of it, and the days that say when it holds. */
export const propertiesByLabel: Readonly<Record<string, string[]>> = Object.fromEntries(
  labelNames.map((label) => [label, storedProperties(label)]),
);

function storedProperties(label: Label): string[] {
  const kept = storedNodeProperties[label] ?? [];
  return [...new Set([labels[label].display.labelField, ...kept, 'verified', ...dayProperties(label)])];
}

function dayProperties(name: Label | EdgeType): readonly string[] {
  const own = validities[name]?.own ?? null;
  return own === null ? [] : storedDays(own);
}

/** The same of links, by type: the id of each, what is kept of it, and its days. */
export const propertiesByType: Readonly<Record<string, string[]>> = Object.fromEntries(
  typeNames.map((type) => [type, ['id', ...storedLinkProperties(type), ...dayProperties(type)]]),
);
