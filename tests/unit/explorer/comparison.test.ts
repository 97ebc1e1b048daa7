import { describe, expect, test } from 'vitest';
import {
  addedPropositions,
  addedToComparison,
  comparedActors,
  comparedPair,
  comparisonRequest,
} from '../../../src/explorer/state/comparison.ts';
import { readSettings } from '../../../src/explorer/state/settings.ts';
import { comparedPropositions, stancesAt, stanceTable } from '../../../src/explorer/state/stance-table.ts';
import { emptyView, reduce } from '../../../src/explorer/state/view.ts';
import { propositionOf, stanceOf } from './any-stance.ts';

const defaultSettings = readSettings('');

const node = (label: string, id: string) => ({
  id: `${label}:${id}`,
  label: label.toUpperCase(),
  caption: id,
  broughtBy: null,
});
const view = reduce(emptyView, {
  kind: 'ARRIVE',
  nodes: [node('State', 'japan'), node('State', 'china'), node('Pact', 'treaty'), node('Proposition', 'p')],
  links: [],
});

describe('a comparison', () => {
  test('is of the actors on the map that are not hidden, with those that were added and without those taken out', () => {
    const hidden = reduce(view, { kind: 'HIDE', ids: ['State:china'] });
    expect(comparedActors(defaultSettings, view).ids).toEqual(['State:japan', 'State:china']);
    expect(comparedActors(defaultSettings, hidden).ids).toEqual(['State:japan']);
    const settings = { ...defaultSettings, actors: ['Organisation:un', 'State:china'], without: ['State:japan'] };
    expect(comparedActors(settings, view).ids).toEqual(['State:china', 'Organisation:un']);
  });

  test('says how many actors there is no room for', () => {
    const actors = Array.from({ length: 40 }, (_, at) => `State:s${at}`);
    const { ids, leftOut } = comparedActors({ ...defaultSettings, actors }, view);
    expect([ids.length, leftOut]).toEqual([30, 12]);
  });

  test('takes the first of the others where one of two actors is not chosen', () => {
    const ids = ['State:a', 'State:b', 'State:c'];
    expect(comparedPair(defaultSettings, ids)).toEqual(['State:a', 'State:b']);
    expect(comparedPair({ ...defaultSettings, first: 'State:b' }, ids)).toEqual(['State:b', 'State:a']);
    expect(comparedPair({ ...defaultSettings, second: 'State:a' }, ids)).toEqual(['State:b', 'State:a']);
    expect(comparedPair({ ...defaultSettings, first: 'State:x', second: 'State:y' }, [])).toEqual([
      'State:x',
      'State:y',
    ]);
  });

  test('asks for what its view shows, on the day of the map, and for nothing where nobody is compared', () => {
    const day = { date: '1980-01-01', from: null, certainty: 'CERTAIN', holds: new Map(), before: null } as const;
    const dated = reduce(view, { kind: 'SET_DAY', day });
    const ids = ['State:japan', 'State:china'];
    const on = { date: '1980-01-01', certainty: 'CERTAIN' };
    expect(comparisonRequest(defaultSettings, dated)).toEqual({
      actors: ids,
      propositions: null,
      day: on,
      pairs: true,
      isPair: false,
    });
    expect(comparisonRequest({ ...defaultSettings, by: 'pair' }, dated)).toMatchObject({ actors: ids, isPair: true });
    expect(comparisonRequest({ ...defaultSettings, by: 'years' }, dated)).toMatchObject({
      actors: null,
      propositions: ['Proposition:p'],
      day: null,
    });
    expect(comparisonRequest(defaultSettings, emptyView)).toBeNull();
    expect(comparisonRequest({ ...defaultSettings, by: 'pair', without: ['State:china'] }, view)).toBeNull();
  });

  test('takes in actors and propositions that were found, and leaves the others to the map', () => {
    const found = ['State:india', 'Proposition:q', 'Pact:x'];
    const settings = { ...defaultSettings, without: ['State:india'] };
    const { changed, others } = addedToComparison(settings, found);
    expect(changed).toEqual({ actors: ['State:india'], propositions: ['Proposition:q'], without: [] });
    expect(others).toEqual(['Pact:x']);
    expect(addedToComparison({ ...settings, by: 'pair' }, found).changed).toMatchObject({ second: 'State:india' });
    expect(addedToComparison({ ...settings, by: 'years' }, found).changed).toMatchObject({
      proposition: 'Proposition:q',
    });
  });

  test('is on the propositions of the map, those added, and those on which two of the actors have a stance', () => {
    const table = stanceTable([
      stanceOf('a', 'shared', '2001'),
      stanceOf('b', 'shared', '2002'),
      stanceOf('a', 'lone', '2003'),
      stanceOf('c', 'foreign', '2004'),
      stanceOf('d', 'foreign', '2004'),
    ]);
    const all = ['shared', 'lone', 'foreign', 'Proposition:p', 'added'].map(propositionOf);
    const actors = [
      { id: 'a', name: 'a' },
      { id: 'b', name: 'b' },
    ];
    const added = addedPropositions({ ...defaultSettings, propositions: ['added'] }, view);
    const idsOf = (without: readonly string[], of = actors) =>
      comparedPropositions(all, table, of, { added, without }).map(({ id }) => id);
    expect(idsOf([])).toEqual(['added', 'Proposition:p', 'shared']);
    expect(idsOf(['added', 'shared'])).toEqual(['Proposition:p']);
    expect(idsOf([], actors.slice(0, 1))).toEqual(['added', 'lone', 'Proposition:p', 'shared']);
  });

  test('finds what is recorded of an actor on a proposition in the order given, and nothing where nothing is', () => {
    const table = stanceTable([stanceOf('a', 'p', '2002'), stanceOf('a', 'p', '2001'), stanceOf('a', 'q', '2000')]);
    expect(stancesAt(table, 'a', 'p').map(({ date }) => date)).toEqual(['2002', '2001']);
    expect(stancesAt(table, 'b', 'p')).toEqual([]);
  });
});
