import { SetupError } from '../errors.ts';

/** A data set without an importer. */
export function dataSetUnknown(set: string, sets: readonly string[]): SetupError {
  const message = `There is no importer for the data set "${set}".`;
  return new SetupError('USAGE', message, { hint: `Use one of: ${sets.join(', ')}.` });
}
