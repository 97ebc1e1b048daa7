import { GraphError, ImportError, SeedError } from '../errors.ts';

/** The seeds folder does not exist. */
export function folderMissing(at: string, cause: unknown): SeedError {
  const hint = 'Name the folder that holds actors.yaml and the other seed files.';
  return new SeedError('SEED_UNREADABLE', `There is no folder "${at}".`, { at, hint, cause });
}

/** A required file is missing. */
export function fileMissing(at: string): SeedError {
  const hint = 'Add the file. If it has no entries, write [].';
  return new SeedError('SEED_UNREADABLE', `The file "${at}" is missing.`, { at, hint });
}

/** A file of a seeds folder with an unknown name. */
export function fileUnknown(at: string, near: string | undefined): SeedError {
  const hint =
    near === undefined ? 'Move it out of the folder.' : `Rename it to "${near}", or move it out of the folder.`;
  return new SeedError('SEED_UNREADABLE', `The file "${at}" is not a seed file.`, { at, hint });
}

/** A file that cannot be read, or is not a regular file. */
export function fileUnusable(at: string, reason: string, cause?: unknown): SeedError {
  const hint = 'Replace it with a text file that you may read.';
  return new SeedError('SEED_UNREADABLE', `The file "${at}" cannot be read: ${reason}.`, { at, hint, cause });
}

/** A file that is too large to be written by hand. */
export function fileTooLarge(at: string, bytes: number, limit: number): SeedError {
  const message = `The file has ${bytes} bytes; the limit for a seed file is ${limit}.`;
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Import large data sets with "entente import".' });
}

/** Bytes that are not UTF-8. */
export function notUtf8(at: string): SeedError {
  const message = 'The file is not UTF-8 here.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Save the file as UTF-8.' });
}

/** An invisible mark that some editors write at the start of a file. */
export function byteOrderMark(at: string): SeedError {
  const message = 'The file begins with a byte order mark.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Save the file as UTF-8 without a byte order mark.' });
}

/** A tab, which YAML forbids as indentation. */
export function tab(at: string): SeedError {
  return new SeedError('SEED_UNREADABLE', 'The line has a tab.', { at, hint: 'Write spaces instead.' });
}

/** An invisible control character. */
export function controlCharacter(at: string, point: number): SeedError {
  const message = `The line has the control character "U+${point.toString(16).toUpperCase().padStart(4, '0')}".`;
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Remove it.' });
}

/** Text that is not YAML. What follows it is not checked. */
export function notYaml(at: string, reason: string): SeedError {
  const message = `The file is not valid YAML here: "${reason}".`;
  const hint = 'Correct this line or the one before it, then check again: the rest of the file was not read.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint });
}

/** Values that are nested deeper than any entry needs. */
export function tooDeep(at: string): SeedError {
  const message = 'Values are nested too deep.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Write each entry as seeds/README.md shows.' });
}

/** A second document in one file. */
export function secondDocument(at: string): SeedError {
  const message = 'The file has more than one YAML document.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Remove the line "---" and keep one list.' });
}

/** An anchor, alias or tag, which gives a value a meaning from elsewhere. */
export function notPlain(at: string, what: 'alias' | 'anchor' | 'tag', name: string): SeedError {
  const message = `The ${what} "${name}" is not allowed: each entry must be readable by itself.`;
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Write the value out, or put it in quotes.' });
}

/** A merge key, which copies keys from elsewhere. */
export function mergeKey(at: string): SeedError {
  const message = 'The merge key "<<" is not allowed: each entry must be readable by itself.';
  return new SeedError('SEED_UNREADABLE', message, { at, hint: 'Write the keys out.' });
}

/** A key that is not text. */
export function keyNotText(at: string): SeedError {
  return new SeedError('SEED_UNREADABLE', 'A key is not text.', { at, hint: 'Write the entry as "key: value" lines.' });
}

/** A key that a mapping has twice. */
export function keyTwice(at: string, key: string, first: string): SeedError {
  const message = `The key "${key}" appears twice; first at ${first}.`;
  return new SeedError('SEED_INVALID', message, { at, hint: 'Keep one of the two.' });
}

/** A file that is not a list. */
export function notAList(at: string, found: string): SeedError {
  const message = `The file is ${found}; expected a list of entries.`;
  return new SeedError('SEED_UNREADABLE', message, {
    at,
    hint: 'Begin each entry with "- id: ...". If there are none, write [].',
  });
}

/** A date without quotes, which many YAML parsers do not read as text. */
export function bareDay(at: string, found: string): SeedError {
  const message = `The date "${found}" has no quotes.`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Write '${found}'.` });
}

/** A folder is one data set. */
export function secondDataSet(at: string): SeedError {
  const hint = 'Keep one entry. Facts of another data set belong in a folder of their own.';
  return new SeedError('SEED_INVALID', 'The file describes a second data set.', { at, hint });
}

/** An entry without a required key. */
export function keyMissing(at: string, key: string): SeedError {
  const message = `The key "${key}" is missing.`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Add "${key}".` });
}

/** A key that entries of this kind do not have. */
export function keyUnknown(at: string, key: string, near: string | undefined): SeedError {
  const hint = near === undefined ? 'Remove it.' : `Write "${near}", or remove it.`;
  return new SeedError('SEED_INVALID', `The key "${key}" is unknown.`, { at, hint });
}

/** A value of the wrong type or format. */
export function wrongValue(
  at: string,
  key: string,
  { expected, found, meant }: { readonly expected: string; readonly found: string; readonly meant: readonly string[] },
): SeedError {
  const message = `"${key}" must be ${expected}, but is ${found}.`;
  const hint = `Write ${meant.length === 0 ? expected : meant.join(' or ')}.`;
  return new SeedError('SEED_INVALID', message, { at, hint });
}

/** A number in place of text, such as a year without quotes. */
export function unquoted(at: string, key: string, found: number): SeedError {
  const message = `"${key}" must be text, but is the number ${found}.`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Write '${found}', in quotes.` });
}

/** A value that is not in its closed list. */
export function valueUnknown(
  at: string,
  key: string,
  found: string,
  values: readonly string[],
  near?: string,
): SeedError {
  const shown = values.length > 12 ? `${values.slice(0, 12).join(', ')}, ...` : values.join(', ');
  const message = `"${key}" is ${found}; expected one of ${shown}.`;
  const hint = near === undefined ? 'Write one of these values.' : `Write "${near}".`;
  return new SeedError('SEED_INVALID', message, { at, hint });
}

/** A list with too few items. */
export function tooFew(at: string, key: string, least: number): SeedError {
  const message = `"${key}" needs at least ${least} ${least === 1 ? 'item' : 'items'}.`;
  const hint = key === 'sources' ? 'Add the id of a source that states it.' : `Add to "${key}", or correct the entry.`;
  return new SeedError('SEED_INVALID', message, { at, hint });
}

/** An item that its list has twice. */
export function itemTwice(at: string, key: string, item: string): SeedError {
  return new SeedError('SEED_INVALID', `"${key}" lists "${item}" twice.`, { at, hint: 'Keep it once.' });
}

/** An id that another entry has. */
export function idTwice(at: string, id: string, first: string): SeedError {
  const message = `The id "${id}" is used twice; first at ${first}.`;
  return new SeedError('SEED_DUPLICATE', message, { at, hint: 'Give each entry its own id.' });
}

/** The id of a part that does not begin with the id of its entry. */
export function idUnprefixed(at: string, id: string, owner: string): SeedError {
  const message = `The id "${id}" must begin with "${owner}--".`;
  return new SeedError('SEED_INVALID', message, { at, hint: `Put "${owner}--" before it.` });
}

/** A reference to an entry that does not exist. */
export function idUnknown(at: string, id: string, file: string, near: string | undefined): SeedError {
  const message = `No entry of ${file}.yaml has the id "${id}".`;
  const hint =
    near === undefined
      ? `Add "${id}" to ${file}.yaml, or correct the id.`
      : `Write "${near}", or add "${id}" to ${file}.yaml.`;
  return new SeedError('SEED_UNLINKED', message, { at, hint });
}

/** A file with so many issues that the rest of it is not checked. */
export function tooManyIssues(at: string, limit: number): SeedError {
  const message = `The file has more than ${limit} issues of one kind; the rest was not checked.`;
  return new SeedError('SEED_INVALID', message, { at, hint: 'Correct these first.' });
}

/** All issues of a seeds folder as one error. */
export function refused(issues: readonly SeedError[]): SeedError {
  const count = issues.length === 1 ? 'one issue' : `${issues.length} issues`;
  const message = `The seeds were not loaded: they have ${count}.`;
  const cause = new AggregateError(issues, message);
  return new SeedError('SEED_REFUSED', message, { at: issues[0]?.at, hint: 'Correct them and load again.', cause });
}

/** An id that another data set uses. */
export function idTaken(label: string, id: string, dataset: string): GraphError {
  const message = `The ${label} "${id}" cannot be created: the data set "${dataset}" has that id. Nothing was changed.`;
  return new GraphError('CONFLICT', message, { hint: 'Give the entry another id.' });
}

/** A load that would remove entries, and was not told to. */
export function wouldRemove(dataset: string, nodes: number): GraphError {
  const message = `This load would remove ${nodes.toLocaleString('en')} nodes of the data set "${dataset}". Nothing was changed.`;
  const hint = 'Load it beside them with "--dataset mine", or say "--replace".';
  return new GraphError('CONFLICT', message, { hint });
}

/** An entry that was removed from the seeds while another data set refers to it. */
export function stillInUse(id: string, dataset: string, type: string): GraphError {
  const message = `"${id}" cannot be removed: the data set "${dataset}" has a ${type} edge to it. Nothing was changed.`;
  return new GraphError('CONFLICT', message, { hint: `Keep the entry, or remove the data set "${dataset}" first.` });
}

/** An import of the data set from other files, with another setting or with other crosswalk tables was interrupted. */
export function importDiffers(set: string): ImportError {
  const message = `The graph has an unfinished import of the data set "${set}", made from other files, settings or crosswalk tables.`;
  const hint = `Use the same files, settings and tables as before, or begin anew with "--replace".`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint });
}

/** The rows of the data set were joined with another setting or with other crosswalk tables. */
export function rulesDiffer(set: string): ImportError {
  const message = `The rows of the data set "${set}" were joined with other settings or crosswalk tables, so no rows can be added.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint: 'Import all of its files again with "--replace".' });
}

/** Another process changes the data set during an import. */
export function checkpointMoved(set: string): ImportError {
  const message = `Another process is importing or removing the data set "${set}", so this import stopped.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint: 'Run the command again when that process has ended.' });
}

/** A row refers to a node that the graph does not have. */
export function endMissing(label: string, id: string): ImportError {
  const message = `A row refers to the ${label} "${id}", which the graph does not have.`;
  const hint = 'Load the seeds before you import, and do not load other seeds during an import.';
  return new ImportError('DATASET_IN_THE_WAY', message, { hint });
}

/** Removing the curated facts needs --force. */
export function datasetProtected(set: string): ImportError {
  const message = `The data set "${set}" has the facts of the seeds and was not removed.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint: 'Add --force to remove it.' });
}

/** A data set the graph does not have. */
export function datasetUnknown(set: string, known: readonly string[]): ImportError {
  const message = `The graph has no data set "${set}".`;
  const hint = known.length === 0 ? 'The graph has no data set.' : `Use one of: ${known.join(', ')}.`;
  return new ImportError('DATASET_UNKNOWN', message, { hint });
}

/** A data set to whose nodes another one has edges. */
export function setInUse(set: string, id: string, other: string, type: string): ImportError {
  const message = `"${set}" cannot be removed: the data set "${other}" has a ${type} edge to "${id}". Nothing was changed.`;
  return new ImportError('DATASET_IN_THE_WAY', message, { hint: `Remove the data set "${other}" first.` });
}
