import type { Importer } from './importer.ts';
import type { UnreadFile } from './input-files.ts';
import type { Reason, Sums } from './tally.ts';

/** The sums of an import as lines for a terminal, with the reasons why rows were left out. */
export function describeSums(set: string, { rows, used, leftOut, remarks, rejected }: Sums): readonly string[] {
  const out = leftOut.reduce((sum, reason) => sum + reason.rows, 0);
  const sum = `${count(rows)} rows read = ${count(used)} used + ${count(out)} left out + ${count(rejected)} rejected`;
  const without = remarks.map(({ remark, rows: ofRemark }) => `  used, but ${remark}: ${count(ofRemark)}`);
  return [`${set}: ${sum}.`, ...without, ...leftOut.flatMap(reasonLines)];
}

/** A data set that can be imported, as lines for a terminal. */
export function describeImporter(importer: Importer): readonly string[] {
  const { id, title, version } = importer;
  const lines = originOf(importer).map(([name, words]) => `  ${name.padEnd(9)} ${words}`);
  return [`${id}  ${[title, version].filter(Boolean).join(', ')}`, ...lines];
}

/** Which files a data set has, where they are, and on which terms, as names and words. */
export function originOf(importer: Importer): readonly (readonly [name: string, words: string])[] {
  const { files, url, size, licence, redistribution, citation } = importer;
  const named = files.map(({ what, needed }) => (needed ? `${what} (needed)` : what));
  return [
    ...named.map((words, index) => [index === 0 ? 'files' : '', words] as const),
    ['address', url],
    ['size', size],
    ['licence', licence],
    ['released', redistribution.allowed ? 'yes' : `no: ${redistribution.because}`],
    ['cite', citation],
  ];
}

/** The files that were given and not read, a line for each, at most twenty. */
export function describeUnread(unread: readonly UnreadFile[]): readonly string[] {
  const shown = unread.slice(0, mostNames).map(({ path, reason }) => `Not read: "${path}": ${reason}.`);
  const rest = unread.length - shown.length;
  return rest > 0 ? [...shown, `Not read: ${count(rest)} more files.`] : shown;
}

/** The progress of an import: rows, rows a second, share, and the time left at this rate. */
export function describeProgress(rows: number, share: number, elapsedMs: number): string {
  const seconds = Math.max(elapsedMs, 1) / 1000;
  const left = share > 0 && share < 1 ? `, about ${duration((seconds / share) * (1 - share))} left` : '';
  return `${count(rows)} rows, ${count(Math.round(rows / seconds))} a second, ${Math.floor(share * 100)} %${left}`;
}

function reasonLines({ reason, rows, names, others }: Reason): readonly string[] {
  const shown = names.slice(0, mostNames).map(({ name, rows: ofName }) => `${name} (${count(ofName)})`);
  const rest = names.length - shown.length;
  const more = rest > 0 || others > 0 ? [`${count(rest)}${others > 0 ? ' or more' : ''} other names`] : [];
  const list = [...shown, ...more].join(', ');
  return [`  left out, ${reason}: ${count(rows)}`, ...(list === '' ? [] : [`    ${list}`])];
}

const mostNames = 20;

function count(number: number): string {
  return number.toLocaleString('en');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
