import { hint } from './display.ts';
import type { LabelEntry } from './node.ts';
import type { Holds } from './places.ts';

/** What is kept of a data set: name of the property, what it holds, and how. Those that name where it is from are of imported sets. */
export const ofDataset: readonly (readonly [string, string, Holds])[] = [
  [
    'loadedAt',
    'Time at which the content last changed, as an ISO 8601 instant in UTC. Null if no load has completed.',
    'text',
  ],
  [
    'version',
    'Fingerprint of the content: the same facts have the same version. It changes only when a load completes. Null if none has.',
    'text',
  ],
  ['title', 'Title of the data set. Null if not recorded.', 'text'],
  ['publisher', 'Publisher. Null if not recorded.', 'text'],
  ['edition', 'Version number that the publisher gives it. Null if there is none.', 'text'],
  ['licence', 'Terms of use. Null if not recorded.', 'text'],
  ['spdx', 'Identifier of the licence in the list of SPDX, of data sets loaded from seeds.', 'text'],
  ['citation', 'Citation that the publisher asks for. Null if not recorded.', 'text'],
  ['url', 'URL of the data set. Null if not recorded.', 'text'],
  [
    'rows',
    'Number of rows read by all of its imports, or of entries of the seeds: the sum of `used`, `leftOut` and `rejected`. A row that was read twice counts twice. Null if none were counted.',
    'integer',
  ],
  ['used', 'Number of rows stored in the graph. Null if none were counted.', 'integer'],
  ['leftOut', 'Number of valid rows that have no place in the graph. Null if none were counted.', 'integer'],
  ['rejected', 'Number of invalid rows. Null if none were counted.', 'integer'],
  ['firstDay', 'First day that its facts tell of, as exact as the source gives it. Null if none has a day.', 'text'],
  [
    'lastDay',
    'Last day on which one of its facts begins, is attested or is covered by the source. Null if none has a day.',
    'text',
  ],
  ['imported', 'Fingerprint of the files of the last import that completed.', 'text'],
  ['rules', 'Fingerprint of the settings and crosswalk tables by which its rows were joined.', 'text'],
  ['versionBefore', 'Version before an import that adds to the data set and has not completed.', 'text'],
  ['importing', 'Fingerprint of an import that has not completed.', 'text'],
  ['steps', 'Number of rows that an import has processed so far.', 'integer'],
];

/** The label of the nodes that keep it. */
export const datasetLabel: LabelEntry<'Dataset', 'Dataset'> = {
  label: 'Dataset',
  main: 'Dataset',
  description: 'A data set in the graph. Every node names its data set in `dataset`.',
  display: hint('id', 'black', 'HEXAGON', 'database'),
};
