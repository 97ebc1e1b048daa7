import { styleText } from 'node:util';
import { type Logger, pino, stdTimeFunctions } from 'pino';
import { isRecord } from '../../kit/is-record.ts';

/** How much is logged, in what form, and where to. */
export interface LogSettings {
  readonly level: string;
  /** Short lines for a person instead of JSON. */
  readonly terminal: boolean;
  readonly write: (text: string) => void;
}

/** Never written, whatever object they come in. */
const secrets = ['password', 'authorization', 'cookie', '*.password', '*.authorization', '*.cookie'];

/** Opens the log: JSON lines for machines, or one short readable line for each on a terminal. */
export function createLog({ level, terminal, write }: LogSettings): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secrets, remove: true },
  };
  return pino(options, { write: terminal ? (text: string) => write(readable(text)) : write });
}

/** `12:04:31 warn  The graph does not answer. code=SERVICE_UNAVAILABLE`, and a stack under it where there is one. */
export function readable(text: string): string {
  const line: unknown = JSON.parse(text);
  const { level, time, msg, err, ...facts } = isRecord(line) ? line : {};
  const clock = styleText('dim', String(time).slice(11, 19));
  const pairs = Object.entries(facts).map(([key, value]) => `${key}=${plain(value)}`);
  const stack = typeof err === 'object' && err !== null && 'stack' in err ? `\n${String(err.stack)}` : '';
  return `${[clock, coloured(String(level)), String(msg), styleText('dim', pairs.join(' '))].join(' ').trimEnd()}${stack}\n`;
}

/** A value of a log line, on one line. Control characters could forge a line or steer the terminal, so a text with any is escaped. */
function plain(value: unknown): string {
  const isPlain = typeof value === 'string' && !/\p{Cc}|\p{Cf}|[\u2028\u2029]/u.test(value);
  return isPlain ? value : escaped(JSON.stringify(value) ?? '');
}

/** JSON escapes the first 32 control characters only. */
function escaped(json: string): string {
  return json.replaceAll(
    /\p{Cc}|\p{Cf}|[\u2028\u2029]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The level in a column of its own, in the colour of its weight. */
function coloured(level: string): string {
  const colour = level === 'error' || level === 'fatal' ? 'red' : level === 'warn' ? 'yellow' : 'cyan';
  return styleText(colour, level.padEnd(5));
}
