import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, and the one that holds the public data sets. */
export const project = fileURLToPath(new URL('../', import.meta.url));
export const data = process.env.ENTENTE_DATA ?? join(project, '../shared/data');

/** The sets that are measured, and where their files lie below the folder of the data. */
export const sets = {
  unvotes: ['unga-votes'],
  icews: ['icews/ICEWS14', 'icews/ICEWS18', 'icews/raw', 'cameo/actors', 'cameo/cameo-codes.csv'],
};

/** The other sets that there are files of. */
const others = {
  atop: ['alliances/atop'],
  gdelt: ['gdelt'],
  ungd: ['ungd'],
  archigos: ['leaders/archigos.csv'],
  ministers: [
    'leaders/foreign-ministers.wikidata.csv',
    'leaders/foreign-ministers.scraped.csv',
    'leaders/world-leaders-2021.wikidata.csv',
  ],
  rivalries: ['rivalries'],
  desta: ['treaties/DESTA.csv.gz'],
  ggo: ['treaties/ggo_agreements.csv.gz', 'treaties/ggo_parties.csv.gz'],
  'mfa-china': ['mfa-statements/prc-mfa-press-conferences.jsonl.gz'],
  'mfa-singapore': ['mfa-statements/mfa_statements.json.gz'],
};

/** Every set with its paths. */
export function everySet() {
  return Object.keys({ ...sets, ...others }).map((set) => [set, pathsOf(set)]);
}

/** The paths of a set; the run ends with a sentence where they are not there. */
export function pathsOf(set) {
  const paths = { ...sets, ...others }[set].map((path) => join(data, path));
  const missing = paths.find((path) => !existsSync(path));
  if (missing === undefined) return paths;
  process.stderr.write(`"${missing}" is missing. Set ENTENTE_DATA to the folder of the data sets.\n`);
  process.exit(2);
}
