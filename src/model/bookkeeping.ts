import type { Holds } from './places.ts';

/** What is kept of a data set: name of the property, what it holds, and how. All but the first two are of sets imported row by row. */
export const ofDataset: readonly (readonly [string, string, Holds])[] = [
  ['loadedAt', 'Moment at which the version last moved, in UTC.', 'text'],
  ['version', 'Fingerprint of all that was loaded. It moves only when a load is complete.', 'text'],
  ['title', 'Title of the data set.', 'text'],
  ['publisher', 'Who made it.', 'text'],
  ['edition', 'Its version, as its makers number it.', 'text'],
  ['licence', 'Terms under which it may be used.', 'text'],
  ['citation', 'How its makers ask to be cited.', 'text'],
  ['url', 'Address of the data set.', 'text'],
  ['rows', 'Rows that were read.', 'whole'],
  ['used', 'Rows of them that the graph took.', 'whole'],
  ['leftOut', 'Rows of them that were in order and have no place in the graph.', 'whole'],
  ['complaints', 'Rows of them that were wrong.', 'whole'],
  ['importing', 'Fingerprint of an import that is not complete.', 'text'],
  ['steps', 'Rows that an import has done so far.', 'whole'],
];
