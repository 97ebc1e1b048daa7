import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createCrosswalk } from '../dist/import/crosswalk/crosswalk.js';
import { readRows } from '../dist/import/read-rows.js';
import { readCrosswalk } from '../dist/load/read-crosswalk.js';
import { data } from './sets.js';

/**
 * Asks the crosswalk, in a graph without actors, for every name of a state that the lists of country codes have, and compares the
 * answer with the ISO code that the list has beside it. Prints the names that find nobody or another actor.
 */
const lists = [
  {
    file: 'country-codes/datasets/country-codes.csv',
    code: 'ISO3166-1-Alpha-3',
    names: ['official_name_en', 'UNTERM English Short', 'UNTERM English Formal', 'CLDR display name'],
  },
  {
    file: 'country-codes/countrycode/codelist_without_cldr.csv',
    code: 'iso3c',
    names: ['country.name.en', 'cow.name', 'iso.name.en', 'p4.name', 'un.name.en', 'vdem.name'],
  },
];
const day = '2015-01-01';
const { tables } = await readCrosswalk(new URL('../seeds/crosswalk/', import.meta.url));
const crosswalk = createCrosswalk(tables, []);
for (const list of lists) await compare(list);

async function compare({ file, code, names }) {
  const path = join(data, file);
  existing(path);
  const counts = { names: 0, right: 0, 'no state of the tables has the code': 0 };
  const format = { kind: 'delimited', delimiter: ',', quoted: true, header: true, columns: [code, ...names] };
  for await (const rows of readRows(path, { ...format, missing: ['NA'], neverMissing: [] })) {
    for (const { cells } of rows) {
      const state = tables.actors.find(({ iso3 }) => iso3 !== null && iso3 === cells[code]);
      for (const name of new Set(names.map((column) => cells[column].trim()).filter((text) => text !== ''))) {
        counts.names += 1;
        const found = crosswalk.find('name', name, day);
        if (state === undefined) counts['no state of the tables has the code'] += 1;
        else if (found.listed?.id === state.id) counts.right += 1;
        else process.stdout.write(`  ${name} (${state.id}): ${found.listed?.id ?? found.what ?? 'nobody'}\n`);
      }
    }
  }
  process.stdout.write(`${file}: ${JSON.stringify(counts)}\n`);
}

/** Ends the run with a sentence where a list is not there. */
function existing(path) {
  if (existsSync(path)) return;
  process.stderr.write(`"${path}" is missing. Set ENTENTE_DATA to the folder of the data sets.\n`);
  process.exit(2);
}
