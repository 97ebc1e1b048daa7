import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importers } from '../../../src/import/importers.ts';
import { checkSeeds } from '../../../src/load/load.ts';
import { readCrosswalk } from '../../../src/load/read-crosswalk.ts';
import { type Codes, schemes } from '../../../src/model/crosswalk.ts';
import { codesOf } from '../../../src/model/crosswalk-codes.ts';
import { day as dayOf, earliest, latest } from '../../../src/model/days.ts';
import { crosswalkOf } from '../import/crosswalk-of.ts';

const curated = new URL('../../../seeds/crosswalk/', import.meta.url);
const { tables, issues } = await readCrosswalk(curated);

interface Coded {
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  readonly wikidata: string | null;
}

/** The issues of a copy of the folder in which a file is changed. */
async function issuesWith(file: string, change: (text: string) => string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-crosswalk-'));
  try {
    await cp(curated, folder, { recursive: true });
    const path = join(folder, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
    const checked = await readCrosswalk(pathToFileURL(folder + sep));
    return checked.issues.map(({ at = '', message }) => `${at.split(sep).at(-1)}: ${message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the tables of the crosswalk', () => {
  test('correct rows of data sets that can be imported, in a file for each', async () => {
    const sets = new Set(tables.corrections.map(({ set }) => set));
    expect([...sets].filter((set) => !importers.some(({ id }) => id === set))).toEqual([]);
    expect(sets.has('ungd')).toBe(true);
    const unknown = await issuesWith('corrections/ungd.yaml', (text) => text.replace('actor: niger', 'actor: nigeer'));
    expect(unknown).toEqual([expect.stringContaining('ungd.yaml')]);
  });

  test('have no issue, and name every state, former state and organisation once', () => {
    expect(issues).toEqual([]);
    expect(new Set(tables.actors.map(({ id }) => id)).size).toBe(tables.actors.length);
    expect(tables.actors.length).toBeGreaterThan(230);
  });

  test('say of every day but three where it was read', () => {
    const dated = [...tables.actors, ...tables.parts].filter(({ since, until }) => since !== null || until !== null);
    expect(dated.filter(({ source }) => source === undefined)).toEqual([]);
    const half = tables.parts.filter(({ since, until, source = '' }) => {
      const isOneOnly = source.includes('(since)') !== source.includes('(until)');
      return isOneOnly && since !== null && until !== null;
    });
    expect(half.map(({ names }) => names)).toEqual([['Herve Ladsous'], ['Michel Barnier']]);
    const holders = tables.sharedCodes.flatMap((shared) => shared.holders);
    expect(holders.filter(({ since, source }) => since !== null && source === undefined)).toEqual([
      { since: '1951-01-01', actor: null },
    ]);
  });

  test('name every state of the seeds with an ISO code by its id there, with the same codes', async () => {
    const { records } = await checkSeeds(new URL('../', curated));
    const listed = new Map<string, (typeof tables.actors)[number]>(tables.actors.map((actor) => [actor.id, actor]));
    const states = records.actors.filter(({ iso3 }) => iso3 !== null);
    const codes = ({ iso2, iso3, isoNumeric, wikidata }: Coded) => [iso2, iso3, isoNumeric, wikidata];
    const other = states.filter((state) => {
      const found = listed.get(state.id);
      return found === undefined || codes(found).join() !== codes(state).join();
    });
    expect(states.length).toBeGreaterThan(190);
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  test('give a code on every day to one known actor at most, and a day known in part counts as its first, or as the one on which a code began', () => {
    const ids: readonly string[] = tables.actors.map(({ id }) => id);
    const codes = [...tables.actors.map(codesOf), ...tables.sharedCodes.map((shared) => shared.codes)].flatMap(pairsOf);
    const empty = crosswalkOf();
    fc.assert(
      fc.property(fc.constantFrom(...codes), anyDay, ([scheme, code], day) => {
        const match = empty.find(scheme, code, day);
        const first = empty.find(scheme, code, earliest(day));
        const begins = 'unknown' in first && 'listed' in match;
        expect(match).toEqual(begins ? empty.find(scheme, code, latest(day)) : first);
        if ('listed' in match) expect(ids).toContain(match.listed.id);
        else expect(match).toHaveProperty('unknown');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [
      'an actor that has an entry already',
      'organisations.yaml',
      (text: string) => text.replace('id: efta', 'id: japan'),
      ['organisations.yaml:19:7: The id "japan" is used twice'],
    ],
    [
      'a code that another actor has',
      'states.yaml',
      (text: string) => text.replace('cowCode: 740', 'cowCode: 390'),
      ['"cow" is "390", which "denmark" also has.', '"gw" is "390", which "denmark" also has.'],
    ],
    [
      'a holder that no file has',
      'shared-codes.yaml',
      (text: string) => text.replace('actor: prussia', 'actor: borussia'),
      ['shared-codes.yaml:18:28: No entry of crosswalk/states.yaml has the id "borussia".'],
    ],
    [
      'holders out of order',
      'shared-codes.yaml',
      (text: string) => text.replace("'1949-05-23', actor: west-germany", "'1849-05-23', actor: west-germany"),
      ['The start of this holder (1849-05-23) is before the start of the previous holder (1871-01-18).'],
    ],
    [
      'a part that acts for two actors on one day',
      'parts.yaml',
      (text: string) => `${text}- {of: japan, names: [Federica Mogherini], since: '2018'}\n`,
      ['"part" is "Federica Mogherini", which "european-union" also has.'],
    ],
    [
      'a part of an actor that no file has',
      'parts.yaml',
      (text: string) => `${text}- {of: nowhere, names: [Some Body]}\n`,
      ['No entry of crosswalk/states.yaml has the id "nowhere".'],
    ],
    [
      'a name that is of an actor and of none',
      'no-actors.yaml',
      (text: string) => `${text}- {what: region, codes: {name: [Japan]}}\n`,
      ['"name" is "Japan", which "japan" also has.'],
    ],
    [
      'a key that no entry has',
      'states.yaml',
      (text: string) => text.replace('wikidata: Q889', 'wikidatum: Q889'),
      ['states.yaml:14:3: The key "wikidatum" is unknown.'],
    ],
  ])('have an issue for %s', async (_, file, change, expected) => {
    const found = await issuesWith(file, change);
    expect(found).toHaveLength(expected.length);
    for (const [index, sentence] of expected.entries()) expect(found[index]).toContain(sentence);
  });

  test('are refused where a file is missing', async () => {
    const { issues: missing } = await readCrosswalk(new URL('../../../tests/seeds/good/', import.meta.url));
    expect(missing.map(({ code }) => code)).toContain('SEED_UNREADABLE');
  });
});

/** Days of two centuries, whole or known to the month or the year. */
const anyDay = fc
  .tuple(
    fc.date({ min: new Date('1816-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => dayOf().parse(date.toISOString().slice(0, length)));

function pairsOf(codes: Codes) {
  return schemes.flatMap((scheme) => (codes[scheme] ?? []).map((code) => [scheme, code] as const));
}
