import { importers } from '../../import/importers.ts';

/**
 * Position of a data set: of records of one thing that of the first is shown. The curated facts come before all, then seeds of others, then
 * imported data sets, those with titles and whole days first.
 */
export function rankOf(dataset: string): number {
  if (dataset === 'curated') return 0;
  if (!imported.has(dataset)) return 1;
  const at = shownFirst.indexOf(dataset);
  return 2 + (at < 0 ? shownFirst.length : at);
}

const shownFirst: readonly string[] = ['ggo', 'desta', 'atop', 'ministers', 'archigos', 'mfa-china', 'ungd'];

const imported: ReadonlySet<string> = new Set(importers.map(({ id }) => id));
