import { GraphError, ImportError, SeedError } from '../errors.ts';

/** The folder with the seeds is not there. */
export function folderMissing(at: string, cause: unknown): SeedError {
  const hint = 'Name the folder that holds actors.yaml and the other seed files.';
  return new SeedError('SEED_UNREADABLE', `There is no folder "${at}".`, { at, hint, cause });
}

/** A file that every folder of its kind has is not there. */
export function fileMissing(at: string): SeedError {
  const hint = 'Add the file; one that says nothing holds an empty list, [].';
  return new SeedError('SEED_UNREADABLE', `The file "${at}" is missing.`, { at, hint });
}

/** A file of a seeds folder that is none of its files. */
export function fileUnknown(at: string, near: string | undefined): SeedError {
  const hint =
    near === undefined ? 'Move it out of the folder.' : `Rename it to "${near}", or move it out of the folder.`;
  return new SeedError('SEED_UNREADABLE', `The file "${at}" is not a seed file.`, { at, hint });
}

/** A file that may not be read, or is none. */
export function fileUnusable(at: string, said: string, cause?: unknown): SeedError {
  const hint = 'Put a plain text file there that may be read.';
  return new SeedError('SEED_UNREADABLE', `The file "${at}" cannot be read: ${said}.`, { at, hint, cause });
}

/** A file so large that it is no list written by hand. */
export function fileTooLarge(at: string, bytes: number, limit: number): SeedError {
  const message = `The file has ${bytes} bytes; a seed file has at most ${limit}.`;
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Load larger sets by an importer.' });
}

/** Bytes that are no text. */
export function notUtf8(at: string): SeedError {
  const message = 'The file holds bytes that are not UTF-8.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Save the file as UTF-8.' });
}

/** A mark that some editors put before the first letter, unseen. */
export function byteOrderMark(at: string): SeedError {
  const message = 'The file begins with a byte order mark.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Save the file as UTF-8 without a byte order mark.' });
}

/** A tab looks like spaces and is none: YAML forbids it as indentation. */
export function tab(at: string): SeedError {
  return new SeedError('SEED_UNREADABLE', 'The line holds a tab.', { at, hint: 'Write spaces instead.' });
}

/** A character that cannot be seen. */
export function controlCharacter(at: string, point: number): SeedError {
  const message = `The line holds the control character "U+${point.toString(16).toUpperCase().padStart(4, '0')}".`;
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Take it out.' });
}

/** Text that is no YAML; what follows it cannot be judged. */
export function notYaml(at: string, said: string): SeedError {
  const message = `The file is not well-formed YAML here: "${said}".`;
  const hint = 'Correct the line or the one before it; the rest of the file is read after that.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint });
}

/** Lists within lists beyond any need. */
export function tooDeep(at: string): SeedError {
  const message = 'Values lie too deep within one another.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Write each entry as the README of the seeds shows.' });
}

/** A second document in one file. */
export function secondDocument(at: string): SeedError {
  const message = 'The file holds more than one YAML document.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Take out the line "---" and keep one list.' });
}

/** Anchors, aliases and tags let a value mean more than its line says. */
export function notPlain(at: string, what: 'alias' | 'anchor' | 'tag', name: string): SeedError {
  const message = `The ${what} "${name}" is not allowed: each entry is to be read by itself.`;
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Write the value out, or put it in quotes.' });
}

/** A merge key, which takes keys over from elsewhere. */
export function mergeKey(at: string): SeedError {
  const message = 'The merge key "<<" is not allowed: each entry is to be read by itself.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Write the keys out.' });
}

/** A key that is no text. */
export function keyNotText(at: string): SeedError {
  return new SeedError('SEED_UNREADABLE', 'A key is no text.', { at, hint: 'Write "key: value" on a line.' });
}

/** One key with two values. */
export function keyTwice(at: string, key: string, first: string): SeedError {
  const message = `The key "${key}" is given twice; first at ${first}.`;
  return new SeedError('SEED_INVALID', message, { at, hint: 'Keep one of the two.' });
}

/** A file that is no list, or has nothing in it. */
export function notAList(at: string, found: string): SeedError {
  const message = `The file holds ${found}; a list of entries is expected.`;
  return new SeedError('SEED_UNREADABLE', message, {
    at,
    hint: 'Begin each entry with "- id: ..."; an empty file holds [].',
  });
}

/** Many readers of YAML turn a bare day into something other than text. */
export function bareDay(at: string, found: string): SeedError {
  const message = `The day "${found}" stands without quotes.`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Write '${found}'.` });
}

/** A key its noun has, and an entry lacks. */
export function keyMissing(at: string, key: string): SeedError {
  const message = `The key "${key}" is missing.`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Add "${key}"; write null where nothing was found.` });
}

/** A key its noun does not have. */
export function keyUnknown(at: string, key: string, near: string | undefined): SeedError {
  const hint = near === undefined ? 'Take it out.' : `Write "${near}", or take it out.`;
  return new SeedError('SEED_INVALID', `The key "${key}" is unknown here.`, { at, hint });
}

/** A value of the wrong kind or form. */
export function wrongValue(at: string, key: string, expected: string, found: string): SeedError {
  const message = `"${key}" expects ${expected}; found ${found}.`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Write ${expected}.` });
}

/** A number where text is expected, such as a year without quotes. */
export function unquoted(at: string, key: string, found: number): SeedError {
  const message = `"${key}" expects text; found the number ${found}.`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Write '${found}', in quotes.` });
}

/** A value outside its closed list. */
export function valueUnknown(
  at: string,
  key: string,
  found: string,
  values: readonly string[],
  near?: string,
): SeedError {
  const shown = values.length > 12 ? `${values.slice(0, 12).join(', ')}, ...` : values.join(', ');
  const message = `"${key}" holds ${found}, which is not one of its values: ${shown}.`;
  const hint = near === undefined ? 'Write one of the values that vocab.yaml defines.' : `Write "${near}".`;
  return new SeedError('SEED_INVALID', message, { at, hint });
}

/** A list that is too short to say anything. */
export function tooFew(at: string, key: string, least: number): SeedError {
  const message = `"${key}" needs at least ${least} ${least === 1 ? 'item' : 'items'}.`;
  const hint = key === 'sources' ? 'Add the id of a source that states it.' : `Add to "${key}", or correct the entry.`;
  return new SeedError('SEED_INVALID', message, { at, hint });
}

/** An item that its list holds already. */
export function itemTwice(at: string, key: string, item: string): SeedError {
  return new SeedError('SEED_INVALID', `"${key}" lists "${item}" twice.`, { at, hint: 'Keep it once.' });
}

/** An id that another entry has. */
export function idTwice(at: string, id: string, first: string): SeedError {
  const message = `The id "${id}" is used twice; first at ${first}.`;
  return new SeedError('SEED_DUPLICATE', message, { at, hint: 'Give each entry an id of its own.' });
}

/** The id of a part that does not tell its owner. */
export function idUnprefixed(at: string, id: string, owner: string): SeedError {
  const message = `The id "${id}" does not begin with "${owner}--".`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Write "${owner}--" before it.` });
}

/** A reference to an entry that no file has. */
export function idUnknown(at: string, id: string, file: string, near: string | undefined): SeedError {
  const message = `No entry of ${file}.yaml has the id "${id}".`;
  const hint =
    near === undefined
      ? `Add "${id}" to ${file}.yaml, or name another.`
      : `Write "${near}", or add "${id}" to ${file}.yaml.`;
  return new SeedError('SEED_UNLINKED', message, { at, hint });
}

/** A file with so many mistakes that the rest of it is not looked at. */
export function tooManyIssues(at: string, limit: number): SeedError {
  const message = `The file has ${limit} issues of one kind and more; the rest of it was not looked at.`;
  return new SeedError('SEED_INVALID', message, { at, hint: 'Mend these first.' });
}

/** The sum of all issues about a seeds folder. */
export function refused(issues: readonly SeedError[]): SeedError {
  const count = issues.length === 1 ? 'is one issue' : `are ${issues.length} issues`;
  const message = `The seeds are not loaded: there ${count}.`;
  const cause = new AggregateError(issues, message);
  return new SeedError('SEED_REFUSED', message, { at: issues[0]?.at, hint: 'Mend them and load again.', cause });
}

/** An id that another data set has taken. */
export function idTaken(label: string, id: string, dataset: string): GraphError {
  const message = `The id "${id}" of this ${label} is taken by the data set "${dataset}"; nothing was changed.`;
  return new GraphError('CONFLICT', message, { hint: 'Give the entry another id.' });
}

/** An entry that was taken out while facts of another data set are about it. */
export function stillInUse(id: string, dataset: string, type: string): GraphError {
  const message = `"${id}" cannot leave the graph: the data set "${dataset}" has an edge ${type} to it. Nothing was changed.`;
  return new GraphError('CONFLICT', message, { hint: `Keep the entry, or remove the data set "${dataset}" first.` });
}

/** The data set was imported from other files, with another setting or with other crosswalk tables, or such an import was interrupted. */
export function importDiffers(set: string, isComplete: boolean): ImportError {
  const state = isComplete ? 'already has' : 'has an unfinished import of';
  const message = `The graph ${state} the data set "${set}", made from other files, settings or crosswalk tables.`;
  const hint = `Run "entente remove ${set}" and import again, or use the same files, settings and tables as before.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint });
}

/** Two imports of one data set that do not do the same. */
export function checkpointMoved(set: string): ImportError {
  const message = `Another process imports or removes the data set "${set}"; this import stops.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint: 'Run the command again once that process has ended.' });
}

/** A row names a node that the graph does not have. */
export function endMissing(label: string, id: string): ImportError {
  const message = `The graph has no ${label} "${id}", which a row names.`;
  const hint = 'Load the seeds before data sets, and do not change them while one is imported.';
  return new ImportError('DATASET_IN_THE_WAY', message, { hint });
}

/** The curated facts were to be taken out. */
export function datasetProtected(set: string): ImportError {
  const message = `The data set "${set}" holds the facts of the seeds and is not removed.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint: 'Say --force if it shall go all the same.' });
}

/** A data set the graph does not have. */
export function datasetUnknown(set: string, known: readonly string[]): ImportError {
  const message = `The graph has no data set "${set}".`;
  const hint = known.length === 0 ? 'There is none to remove.' : `Name one of ${known.join(', ')}.`;
  return new ImportError('DATASET_UNKNOWN', message, { hint });
}

/** A data set on whose nodes another one hangs. */
export function setInUse(set: string, id: string, other: string, type: string): ImportError {
  const message = `"${set}" cannot be removed: the data set "${other}" has an edge ${type} to "${id}". Nothing was changed.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint: `Remove the data set "${other}" first.` });
}
