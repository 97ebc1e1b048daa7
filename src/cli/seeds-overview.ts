import type { SeedFile } from '../load/seeds.ts';

/** A table of the seed files: their content, from their first comment, and how many entries are verified. */
export function seedsOverview(files: readonly SeedFile[], textOf: (name: string) => string): string {
  const rows = files.map(({ name, entries }) => {
    const verified = numberOf(entries, 'verified', (value) => value === true);
    const unconfirmed = numberOf(entries, 'unverifiedFields', (value) => Array.isArray(value) && value.length > 0);
    return `| \`${name}.yaml\` | ${entries.length} | ${verified} | ${unconfirmed} | ${purposeIn(textOf(name))} |`;
  });
  return [
    '| file | entries | verified | with an unconfirmed field | holds |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

/** A page with a new part between its two marks. */
export function withPart(page: string, part: string): string {
  return page.replace(/(<!-- printed[^>]*-->\n)[\s\S]*?(<!-- end -->)/, (_, open: string, close: string) =>
    [open, part, '\n', close].join(''),
  );
}

/** How many entries have a key with a value that counts; "-" if no entry has the key. */
function numberOf(entries: readonly unknown[], key: string, counts: (value: unknown) => boolean): string {
  const values = entries.flatMap((entry) =>
    Object.entries(entry ?? {}).flatMap(([name, value]: [string, unknown]) => (name === key ? [value] : [])),
  );
  return values.length === 0 ? '-' : String(values.filter(counts).length);
}

/** The first sentence of the first comment of a file. */
function purposeIn(text: string): string {
  return /^# (.*?\.)(?: |$)/m.exec(text)?.[1] ?? '';
}
