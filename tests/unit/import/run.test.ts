import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { describeProgress, describeSums } from '../../../src/import/describe.ts';
import { digested, fingerprintOf } from '../../../src/import/fingerprint.ts';
import { ggo } from '../../../src/import/ggo/ggo.ts';
import { inputFiles } from '../../../src/import/input-files.ts';
import { unvotes } from '../../../src/import/unvotes/unvotes.ts';
import { crosswalkOf } from './crosswalk-of.ts';
import { runSet, withFolder } from './run-set.ts';

const rollCalls =
  'rcid,session,importantvote,date,unres,amend,para,short,descr\n1,70,0,2015-11-05,,,,,\n2,70,0,2015-11-06,,,,,\n';
const votes =
  'rcid,country,country_code,vote\n1,Japan,JP,yes\n1,India,IN,maybe\n1,Freedonia,,no\n2,Japan,JP,no\n2,China\n2,China,CN,no\n';
const files = { 'un_roll_calls.csv': rollCalls, 'un_votes.csv': votes };

const fileName = (path: string) => path.replace(/.*\//, '');

describe('a run', () => {
  test('accounts for every row', async () => {
    const { tally } = await runSet(unvotes, files);
    const sums = tally.sums();
    expect(sums).toMatchObject({ rows: 8, used: 5, rejected: 2 });
    expect(sums.leftOut.map(({ rows, first }) => [rows, first.map(fileName)])).toEqual([[1, ['un_votes.csv:4']]]);
    expect(tally.issues.map(({ at }) => at?.replace(/.*\//, ''))).toEqual(['un_votes.csv:3', 'un_votes.csv:6']);
    expect(describeSums('unvotes', sums)).toEqual([
      'unvotes: 8 rows read = 5 used + 1 left out + 2 rejected.',
      '  left out, the actor is unknown: 1',
      '    Freedonia (1)',
    ]);
  });

  test('makes a state that the crosswalk knows with the first row that names it', async () => {
    const { records } = await runSet(unvotes, files);
    const named = records.map(({ dataset, made }) => `${dataset} ${made.noun}`);
    expect(named).toEqual([
      'unvotes roll-calls',
      'unvotes roll-calls',
      'crosswalk actors',
      'unvotes ballots',
      'unvotes ballots',
      'crosswalk actors',
      'unvotes ballots',
    ]);
  });

  test('makes no actor that the graph has', async () => {
    const japan = {
      id: 'japan',
      kind: 'state',
      person: null,
      name: 'Japan',
      officialName: null,
      aliases: [],
      iso2: 'JP',
      iso3: 'JPN',
    };
    const crosswalk = crosswalkOf([{ ...japan, isoNumeric: '392', cowCode: 740, wikidata: null }]);
    const { records } = await runSet(unvotes, files, { crosswalk, existing: new Set(['japan']) });
    const actors = records.flatMap(({ made }) => (made.noun === 'actors' ? [made.record.name] : []));
    expect(actors).toEqual(['China']);
  });

  test('takes a name for whom it stood for on the day of its row, whatever the order of the rows', async () => {
    const calls = `${rollCalls}3,30,0,1975-11-05,,,,,\n`;
    const rows = ['1', '3', '2'].map((call) => `${call},Germany,DE,yes\n`).join('');
    const given = { 'un_roll_calls.csv': calls, 'un_votes.csv': `rcid,country,country_code,vote\n${rows}` };
    const { records } = await runSet(unvotes, given);
    const voters = records.flatMap(({ made }) => (made.noun === 'ballots' ? [made.record.actor] : []));
    expect(voters).toEqual(['crosswalk--germany', 'crosswalk--west-germany', 'crosswalk--germany']);
  });

  test('that goes on makes exactly what an earlier one had not', async () => {
    const whole = await runSet(unvotes, files);
    for (const [done, { steps }] of whole.batches.entries()) {
      const before = whole.batches.slice(0, done + 1).flatMap(({ records }) => records);
      const existing = new Set(before.flatMap(({ made }) => (made.noun === 'actors' ? [made.record.id] : [])));
      const rest = await runSet(unvotes, files, { skip: steps, existing });
      expect([...before, ...rest.records]).toEqual(whole.records);
      const sums = [rest, whole].map(({ tally }) => JSON.stringify(tally.sums()).replaceAll(/"\/[^"]*\//g, '"'));
      expect(sums[0]).toBe(sums[1]);
    }
  });

  test('ends a batch earlier where a record has many parts, each of which becomes an edge', async () => {
    const states = 'FRA JPN CHN IND USA GBR BRA CAN MEX ARG CHL PER ITA ESP PRT NLD BEL NOR SWE FIN'.split(' ');
    const pactsInBatches = async (parties: number) => {
      const treaties = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `RIVER_1990${letter}`);
      const agreements = treaties.map((id) => `${id},River ${id},1990-05-01,1992-01-01,,Agreement,\n`);
      const rows = treaties.flatMap((id) =>
        states.slice(0, parties).map((state) => `${state},${id},River ${id},1990-05-01,,,1990-05-01,,,\n`),
      );
      const { batches } = await runSet(
        ggo,
        {
          'ggo_agreements.csv': `treatyID,Title,Signature,Force,End,TypeAgree,Location\n${agreements.join('')}`,
          'ggo_parties.csv': `stateID,treatyID,Title,Signature,Force,End,StateSignature,StateRatification,StateForce,StateEnd\n${rows.join('')}`,
        },
        { batchSize: 30 },
      );
      return batches.map(({ records }) => records.filter(({ made }) => made.noun === 'pacts').length);
    };
    expect(await pactsInBatches(2)).toEqual([6]);
    expect(await pactsInBatches(20)).toEqual([3, 3]);
  });

  test('stops at the first issue that is too many', async () => {
    const limited = (maxIssues: number) => runSet(unvotes, files, { maxIssues });
    await expect(limited(1)).rejects.toThrow('The import of "unvotes" stopped after 2 rows were rejected');
    await expect(limited(2)).resolves.toBeDefined();
  });

  test('keeps the words of a thousand issues and counts the others', async () => {
    const wrong = Array.from({ length: 3_000 }, () => '1,Nowhere,ZZ,perhaps\n').join('');
    const given = { ...files, 'un_votes.csv': `rcid,country,country_code,vote\n${wrong}` };
    const { tally } = await runSet(unvotes, given, { maxIssues: 999_999 });
    expect(tally.issues.length).toBe(1_000);
    expect(tally.sums().rejected).toBe(3_000);
    await expect(runSet(unvotes, given, { maxIssues: 2_000 })).rejects.toThrow('2,001 rows were rejected');
  });
});

describe('the files of a run', () => {
  test('are found in a folder, and read in the order of the set', async () => {
    const found = await withFolder({ ...files, 'notes.txt': '' }, async (folder) =>
      (await inputFiles(unvotes, [folder])).files.map(({ kind }) => kind.kind),
    );
    expect(found).toEqual(['roll-calls', 'votes']);
  });

  test('are refused where one is named that the set does not have, or one is missing', async () => {
    await withFolder({ ...files, 'notes.txt': '' }, async (folder) => {
      await expect(inputFiles(unvotes, [`${folder}/notes.txt`])).rejects.toThrow(
        'is not a file of the data set "unvotes"',
      );
      await expect(inputFiles(unvotes, [`${folder}/un_votes.csv`])).rejects.toThrow('cannot be imported without');
      await expect(inputFiles(unvotes, [`${folder}/none.csv`])).rejects.toThrow('cannot be read');
    });
  });

  test('are refused unread where one is a pipe or a device, which might never end', async () => {
    await withFolder(files, async (folder) => {
      const pipe = `${folder}/pipe.csv`;
      execFileSync('mkfifo', [pipe]);
      for (const path of [pipe, '/dev/zero'])
        await expect(inputFiles(unvotes, [path])).rejects.toThrow(`"${path}" is not a regular file.`);
    });
  });

  test('have another fingerprint when a byte of them differs, or a setting', async () => {
    const fingerprint = (content: string, settings: readonly string[]) =>
      withFolder({ ...files, 'un_votes.csv': content }, async (folder) =>
        fingerprintOf(await digested((await inputFiles(unvotes, [folder])).files), settings),
      );
    const one = await fingerprint(votes, ['unvotes']);
    expect(await fingerprint(votes, ['unvotes'])).toBe(one);
    expect(await fingerprint(`${votes} `, ['unvotes'])).not.toBe(one);
    expect(await fingerprint(votes, ['other'])).not.toBe(one);
  });
});

describe('the course of a run', () => {
  test('tells rows, rate and time left', () => {
    expect(describeProgress(50_000, 0.25, 10_000)).toBe('50,000 rows, 5,000 a second, 25 %, about 30 s left');
    expect(describeProgress(0, 0, 0)).toBe('0 rows, 0 a second, 0 %');
  });
});
