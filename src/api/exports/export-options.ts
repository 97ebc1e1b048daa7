import type { SelectionHead } from '../../export/selection.ts';
import { typedKeys } from '../../kit/typed-keys.ts';
import { isDay } from '../../model/days.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import { type Certainty, certainties, defaultCertainty } from '../../model/validity.ts';
import { certaintyWithoutDay, noDay, notOneOf, unknownOption } from './errors.ts';

/** Options of an export as texts, by the names that the address and the command line give them. */
export type ExportOptions = Readonly<Record<string, string>>;

/** The head of an export, whose day is one that was asked for. */
export interface ExportHead extends SelectionHead {
  readonly day: ExportDay | null;
}

/** A day that was asked for; an export compares no two. */
interface ExportDay extends AskedDay {
  readonly from: null;
}

/** Refuses an option that an export does not take, which would be ignored silently. */
export function expectOptions(what: string, options: ExportOptions, known: readonly string[]): void {
  for (const option of Object.keys(options)) if (!known.includes(option)) throw unknownOption(what, option, known);
}

/** The day of an export; null for all days. */
export function dayIn({ asOf, certainty }: ExportOptions): ExportDay | null {
  const levels = typedKeys<Certainty>(certainties);
  const level = levels.find((one) => one === (certainty ?? defaultCertainty));
  if (level === undefined) throw notOneOf('certainty', certainty ?? '', levels);
  if (asOf === undefined && certainty !== undefined) throw certaintyWithoutDay();
  if (asOf === undefined) return null;
  if (!isDay(asOf)) throw noDay('asOf', asOf);
  return { date: asOf, from: null, certainty: level };
}

/** The values of an option that lists names, separated by commas; null where it is not given. */
export function namesIn<Name extends string>(
  options: ExportOptions,
  option: string,
  known: readonly Name[],
): readonly Name[] | null {
  const given = options[option];
  if (given === undefined) return null;
  return given.split(',').map((name) => {
    const found = known.find((one) => one === name.trim());
    if (found === undefined) throw notOneOf(option, name.trim(), known);
    return found;
  });
}
