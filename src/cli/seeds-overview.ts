import type { SeedFile } from '../load/seeds.ts';

/** A table of seed files: what each holds, by the comment it begins with, and how many of its entries are verified. */
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

/** A page with the part between its two marks written anew. */
export function withPart(page: string, part: string): string {
  return page.replace(/(<!-- printed[^>]*-->\n)[\s\S]*?(<!-- end -->)/, (_, open: string, close: string) =>
    [open, part, '\n', close].join(''),
  );
}

/** How many entries have a value of a key that counts; "-" where no entry has the key. */
function numberOf(entries: readonly unknown[], key: string, counts: (value: unknown) => boolean): string {
  const values = entries.flatMap((entry) =>
    Object.entries(entry ?? {}).flatMap(([name, value]: [string, unknown]) => (name === key ? [value] : [])),
  );
  return values.length === 0 ? '-' : String(values.filter(counts).length);
}

/** The first sentence of the comment that a file begins with. */
function purposeIn(text: string): string {
  return /^# (.*?\.)(?: |$)/m.exec(text)?.[1] ?? '';
}
