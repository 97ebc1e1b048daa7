import { describe, expect, test } from 'vitest';
import { joinRecords } from '../../../../src/ingest/same-as/join-records.ts';
import { rankOf } from '../../../../src/ingest/same-as/rank.ts';

const settings = { rank: rankOf, inside: () => [] };
const record = (id: string, dataset: string) => ({ id, dataset });
const pair = (one: string, other: string) => ({ one, other, rule: 'day', score: 1 });

describe('records of one thing', () => {
  test('of a set of seeds beside the curated are joined with those, which are shown', () => {
    const records = [record('mine--treaty', 'mine'), record('treaty', 'curated'), record('ggo--treaty', 'ggo')];
    const pairs = [pair('mine--treaty', 'treaty'), pair('mine--treaty', 'ggo--treaty')];
    expect(joinRecords(records, pairs, settings).map(({ id, original }) => [id, original])).toEqual([
      ['mine--treaty', 'treaty'],
      ['ggo--treaty', 'treaty'],
    ]);
  });

  test('are shown by those of seeds of others before those of imports', () => {
    const records = [record('ggo--treaty', 'ggo'), record('own-treaty', 'mine')];
    const [duplicate] = joinRecords(records, [pair('ggo--treaty', 'own-treaty')], settings);
    expect(duplicate).toMatchObject({ id: 'ggo--treaty', original: 'own-treaty' });
  });

  test('are never two of one set of seeds', () => {
    const records = [record('one', 'curated'), record('other', 'curated'), record('mine--one', 'mine')];
    const pairs = [pair('mine--one', 'one'), pair('mine--one', 'other')];
    expect(joinRecords(records, pairs, settings)).toEqual([]);
  });
});
