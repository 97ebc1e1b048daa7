import { describe, expect, test } from 'vitest';
import { officialPairs } from '../../../../src/ingest/same-as/official-pairs.ts';
import { pactPairs } from '../../../../src/ingest/same-as/pact-pairs.ts';
import type { OfficeFacts, OfficialFacts, PactFacts } from '../../../../src/ingest/same-as/records.ts';
import { OfficialRule, PactRule } from '../../../../src/model/same-as-rule.ts';

const surname = OfficialRule.parse({ id: 'surname', noun: 'official', name: 'surname', years: 0, why: 'a test' });

function person(dataset: string, name: string, first: string | null, last: string | null): OfficialFacts {
  const office: OfficeFacts = { actor: 'gabon', title: 'President', first, last };
  return { id: `${dataset}--${name}`, dataset, names: [name], wikidata: null, offices: [office] };
}

describe('a rule for surnames', () => {
  test('joins a leader and a speaker of a year that the office reaches into', () => {
    const records = [
      person('archigos', 'Bongo', '1967-11-28', '2009-06-08'),
      person('ungd', 'Omar Bongo Ondimba', '2009-01-01', '2009-12-31'),
    ];
    expect(officialPairs(surname, records)).toHaveLength(1);
  });

  test('does not join a leader and a successor of that name, known by the year alone', () => {
    const records = [
      person('archigos', 'Bongo', '1967-11-28', '2009-06-08'),
      person('ministers', 'Ali Bongo Ondimba', '2009-01-01', null),
    ];
    expect(officialPairs(surname, records)).toEqual([]);
  });

  test('takes the one with the right letters before one that differs, and neither of two with them', () => {
    const leader = person('archigos', 'Lukashenko', '1994-07-20', null);
    const right = person('ministers', 'Alexander Lukashenko', '1994-01-01', null);
    const alike = person('ungd', 'Alyaksandr Lukashenka', '2015-01-01', '2015-12-31');
    const found = (records: readonly OfficialFacts[]) => officialPairs(surname, records).map(({ other }) => other);
    expect(found([leader, alike])).toEqual([alike.id]);
    expect(found([leader, right, alike])).toEqual([right.id]);
    expect(found([leader, right, person('ungd', 'Viktor Lukashenko', '2015-01-01', '2015-12-31')])).toEqual([]);
  });

  test('takes a name with initials for a surname', () => {
    const records = [
      person('archigos', 'F.W. de Klerk', '1989-08-15', '1994-05-10'),
      person('ungd', 'Frederik de Klerk', '1993-01-01', '1993-12-31'),
      person('ministers', 'Pieter Botha', '1989-01-01', '1989-12-31'),
    ];
    expect(officialPairs(surname, records).map(({ other }) => other)).toEqual(['ungd--Frederik de Klerk']);
    const alike = OfficialRule.parse({ ...surname, name: 'same', years: 8 });
    const written = [records[0], person('ministers', 'de Klerk, F.W.', '1984-01-01', '1988-12-31')];
    expect(
      officialPairs(
        alike,
        written.flatMap((one) => one ?? []),
      ),
    ).toHaveLength(1);
  });

  test('looks only at the data sets that it names', () => {
    const records = [person('archigos', 'Bongo', '1967-11-28', null), person('ungd', 'Omar Bongo', '1990-01-01', null)];
    expect(officialPairs({ ...surname, only: ['ungd'] }, records)).toEqual([]);
  });
});

test('a rule for letters joins names that are divided into other words or misread by a letter', () => {
  const rule = OfficialRule.parse({
    id: 'letters',
    noun: 'official',
    name: 'letters',
    years: 5,
    inside: ['ungd'],
    why: 'a test',
  });
  const records = ['Mboni Mpala', 'MBONIMPALA', 'MBONIMPAIA', 'Mbonigaba'].map((name) =>
    person('ungd', name, '1988-01-01', '1988-12-31'),
  );
  const found = officialPairs(rule, records);
  expect(found.flatMap(({ one, other }) => [one, other])).not.toContain('ungd--Mbonigaba');
  expect(found.map(({ score }) => score)).toEqual([0.1, 0.1, 0.1]);
});

describe('a rule for treaties', () => {
  const four = ['chad', 'gabon', 'cameroon', 'congo'];
  function pact(dataset: string, name: string, parties: readonly string[]): PactFacts {
    const known = parties.map((id) => ({ id, names: [id], isFounder: true }));
    const isTitled = dataset !== 'atop';
    const type = isTitled ? 'treaty' : 'defence_treaty';
    return {
      id: `${dataset}--${name}`,
      dataset,
      name,
      isTitled,
      type,
      signed: '1981-06-18',
      inForce: null,
      parties: known,
      numbers: [],
    };
  }

  test('can ask for a number of parties', () => {
    const rule = PactRule.parse({ id: 'many', noun: 'pact', days: 'year', parties: 0.9, fewest: 4, why: 'a test' });
    const joined = (parties: readonly string[]) =>
      [...pactPairs(rule, [pact('ggo', 'One', parties), pact('desta', 'One', parties)])].length;
    expect([joined(four), joined(four.slice(1))]).toEqual([1, 0]);
  });

  test('can leave out titles with a word', () => {
    const kind = { types: ['defence_treaty'], words: ['union'], except: ['protocol'] };
    const rule = PactRule.parse({ id: 'kind', noun: 'pact', days: 'day', parties: 0.9, kind, why: 'a test' });
    const joined = (title: string) =>
      [...pactPairs(rule, [pact('atop', 'Defence pact', four), pact('ggo', title, four)])].length;
    expect([joined('Treaty of Union'), joined('Protocol to the Treaty of Union'), joined('Treaty')]).toEqual([1, 0, 0]);
  });
});
