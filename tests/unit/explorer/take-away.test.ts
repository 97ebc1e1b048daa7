import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { tracedPaths } from '../../../src/explorer/state/traced-paths.ts';
import { graphiqlLink } from '../../../src/explorer/take-away/graphiql-link.ts';
import { linkPeriods } from '../../../src/export/link-periods.ts';

const none = { since: null, until: null, date: null, signed: null, inForce: [] };
const schema = buildSchema(readFileSync(new URL('../../../schema/entente.graphql', import.meta.url), 'utf8'));
const ids = ['State:japan', 'Pact:a"b'];
const day = { date: '2025-12-28', from: null, certainty: 'CERTAIN' } as const;

describe('the times of a link', () => {
  test('of a party are the periods of its pact, from when it joined to when it left', () => {
    const inForce = [
      { since: '1950-02-14', until: '1980-04-10' },
      { since: '1990', until: null },
    ];
    expect(linkPeriods({ ...none, signed: '1950-01', inForce })).toEqual(inForce);
    expect(linkPeriods({ ...none, since: '1960-05-01', until: '1991-02', inForce })).toEqual([
      { since: '1960-05-01', until: '1980-04-10' },
      { since: '1990', until: '1991-02' },
    ]);
    expect(linkPeriods({ ...none, since: '1985', inForce })).toEqual([{ since: '1990', until: null }]);
  });

  test('are its own days, or else the day of what stands at one of its ends', () => {
    expect(linkPeriods({ ...none, since: '1972', until: '1980', date: '1999' })).toEqual([
      { since: '1972', until: '1980' },
    ]);
    expect(linkPeriods({ ...none, date: '2025-11-07' })).toEqual([{ since: '2025-11-07', until: null }]);
    expect(linkPeriods({ ...none, signed: '2001-07-16' })).toEqual([{ since: '2001-07-16', until: null }]);
    expect(linkPeriods(none)).toEqual([]);
  });
});

describe('the link to GraphiQL', () => {
  const queryIn = (link: string | null) => new URL(link ?? '', 'http://localhost').searchParams.get('query') ?? '';

  test.each([
    ['all days', null],
    ['a day', day],
    ['two days', { ...day, from: '2016-01-01' }],
  ])('has a query that the schema accepts, for %s', (_, asked) => {
    expect(validate(schema, parse(queryIn(graphiqlLink(ids, asked))))).toEqual([]);
  });

  test('asks for the ids inside the day of the view, with its certainty', () => {
    expect(queryIn(graphiqlLink(['State:japan'], day))).toContain(
      'asOf(date: "2025-12-28", certainty: CERTAIN) {\n    edgesAmong(ids: ["State:japan"])',
    );
  });

  test('is none where a server would refuse its length', () => {
    expect(
      graphiqlLink(
        Array.from({ length: 500 }, (_, at) => `Statement:number-${at}`),
        null,
      ),
    ).toBeNull();
  });
});

describe('the paths of a brief', () => {
  const ends = { from: [{ id: 'a', caption: 'Tokyo' }], to: [{ id: 'c', caption: 'Moscow' }] };
  const stepOf = (from: string, to: string) => ({
    from: { id: from },
    to: { id: to },
    sentence: `${from} answers ${to}.`,
    verified: true,
    sourceCount: 0,
    sources: [],
    via: { kind: 'REPLY' as const },
  });
  const pathOver = (middle: string) => ({
    length: 2,
    weakest: null,
    segments: [stepOf('a', middle), stepOf(middle, 'c')],
  });
  const group = (...over: readonly string[]) => ({
    actors: [],
    shortest: 2,
    tieCount: over.length,
    tieCountExact: true,
    paths: { nodes: over.map(pathOver) },
  });
  const answer = {
    data: { connections: { complete: true, reason: null, groups: [group('b', 'd'), group('e')] } },
    problem: null,
  };
  const middles = (path: readonly string[]) =>
    tracedPaths({ request: ends, answer, path }).map(({ steps }) => steps[0]?.sentence);

  test('are the first of each group, under the names of their ends', () => {
    expect(middles([])).toEqual(['a answers b.', 'a answers e.']);
    expect(tracedPaths({ request: ends, answer, path: [] })[0]?.title).toBe('From Tokyo to Moscow');
  });

  test('is the one that is drawn, where one is', () => {
    expect(middles(['a', 'd', 'c'])).toEqual(['a answers d.']);
  });

  test('are none before anything is traced', () => {
    expect(tracedPaths({ request: ends, answer: null, path: [] })).toEqual([]);
  });
});
