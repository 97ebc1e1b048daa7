import { describe, expect, test } from 'vitest';
import { boundsOf, type DayBounds } from '../../../../src/model/days.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import type { StoredValues } from '../../../../src/projection/plain-graph.ts';
import type { RecordedStance } from '../../../../src/traverse/compare/stances.ts';
import { clausesFor } from '../../../../src/traverse/duties/clause.ts';
import { contrastOf } from '../../../../src/traverse/duties/contrast.ts';
import { findContrasts, tensionOf } from '../../../../src/traverse/duties/tension.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { between, dated, day, type Part, period, stance, viewOn, whole } from './pacts.ts';

/** A communique that Honduras is in, with a clause that rejects a proposition for it. */
interface Communique {
  readonly signed: StoredValues;
  readonly party: StoredValues;
  readonly periods: readonly Part[];
  readonly verified: boolean;
  readonly actors: readonly string[];
}

const communique: Communique = {
  signed: dated('signed', '1999-12-01'),
  party: {},
  periods: [period('2000', null)],
  verified: true,
  actors: ['honduras'],
};

function graphOf({ signed, party, periods, verified, actors }: Communique) {
  const pact = { label: 'Pact', id: 'communique' } as const;
  const honduras = { label: 'State', id: 'honduras' } as const;
  const proposition = { label: 'Proposition', id: 'proposition' } as const;
  const rejects = { label: 'AllowedPosition', id: 'proposition--rejects' } as const;
  const clause = {
    id: 'communique--part-of-china',
    article: '2',
    position: 'rejects',
    text: 'words',
    lang: 'en',
    translated: false,
    actors,
    sources: ['source'],
  };
  return buildProjection({
    nodes: [
      { ...pact, values: { name: 'Joint Communique', verified, ...signed } },
      { ...honduras, values: { name: 'Honduras' } },
      { ...proposition, values: { text: 'Taiwan is part of China.' } },
      { ...rejects, values: { polarity: -1 } },
      ...periods.map(({ id, values }) => ({ label: 'Period', id, values }) as const),
    ],
    links: [
      { type: 'PARTY_TO', from: honduras, to: pact, values: party },
      { type: 'CLAUSE', from: pact, to: proposition, values: clause },
      { type: 'ALLOWS', from: proposition, to: rejects, values: {} },
      ...periods.map(({ id }) => ({ type: 'IN_FORCE', from: pact, to: { label: 'Period', id }, values: {} }) as const),
    ],
  });
}

const endorses = stance('endorses', '2005-06-01');
const clause = { position: 'rejects', polarity: -1 } as const;

describe('a stance and a clause', () => {
  test.each([
    ['on opposite sides', endorses, clause, 'OPPOSED'],
    ['with one verb', endorses, { ...clause, position: 'endorses', polarity: 1 } as const, undefined],
    ['on one side with two verbs', endorses, { ...clause, position: 'acknowledges', polarity: 0.5 } as const, 'APART'],
    ['of which one takes no side', { ...endorses, position: 'ambiguous', polarity: null } as const, clause, 'APART'],
    ['of which one weighs both sides', { ...endorses, position: 'conditional', polarity: 0 } as const, clause, 'APART'],
    ['of which one is silent', endorses, { ...clause, position: 'silent', polarity: null } as const, undefined],
  ] as const)('%s are %s', (...[, one, other, contrast]) => {
    expect(contrastOf(one, other)).toBe(contrast);
  });
});

describe('a tension', () => {
  const found = (
    stances: readonly RecordedStance[],
    parts: Partial<Communique> = {},
    certainty: Certainty = 'PRESUMED',
  ) => {
    const graph = graphOf({ ...communique, ...parts });
    const view = viewOn(graph, '2010', certainty);
    const honduras = graph.find({ label: 'State', id: 'honduras' }) ?? 0;
    return findContrasts(view, clausesFor(view, honduras), stances, ['OPPOSED']).map((pair) =>
      tensionOf(view, honduras, pair),
    );
  };

  test('states both sides, and whether the pact was in force', () => {
    const [tension] = found([endorses]);
    expect(tension).toMatchObject({ contrast: 'OPPOSED', position: 'endorses', polarity: 1, verified: true });
    expect(tension?.clause).toEqual({
      slug: 'communique--part-of-china',
      pact: { label: 'Pact', id: 'communique' },
      article: '2',
      position: 'rejects',
      polarity: -1,
      text: 'words',
      lang: 'en',
      translated: false,
      note: null,
      actors: [{ label: 'Actor', id: 'honduras' }],
      sources: [{ label: 'Source', id: 'source' }],
    });
    expect(tension?.force.state).toBe('CERTAIN');
    expect(tension?.sentence).toBe(
      'On "Taiwan is part of China." the latest stance recorded of Honduras (2005-06-01) is "endorses"; for Honduras a clause of "Joint Communique", in force that day, is "rejects".',
    );
  });

  test('is none between a clause and a stance that came before the latest', () => {
    expect(found([endorses, stance('later', '2008', { position: 'rejects', polarity: -1 })])).toEqual([]);
  });

  test('is none with a stance that has ended, though no other took its place', () => {
    const endedIn = (until: DayBounds) => ({ ...endorses, life: { ...endorses.life, until } });
    expect(found([endedIn(boundsOf(day('2009')))])).toEqual([]);
    expect(found([endedIn({ earliest: whole('2009-01-01'), latest: whole('2010-12-31') })])).toHaveLength(1);
  });

  test('is one for each stance where it is open which is the latest, and none is then certain', () => {
    const year = stance('year', '2005');
    expect(found([endorses, year]).map(({ stance: one }) => one.id)).toEqual(['endorses', 'year']);
    expect(found([endorses, year], {}, 'CERTAIN')).toEqual([]);
  });

  test('says so where the pact is presumed to have been in force, or was no longer', () => {
    const sentenceOf = (periods: Communique['periods']) => found([endorses], { periods })[0]?.sentence;
    expect(sentenceOf([period('2000', null, false)])).toContain('"Joint Communique", presumed in force that day, is');
    expect(sentenceOf([period('2000', '2001')])).toContain('"Joint Communique", no longer in force that day, is');
  });

  test('is none with a pact that was not yet signed, or that the actor had left', () => {
    expect(found([endorses], { signed: dated('signed', '2011-01-01') })).toEqual([]);
    expect(found([endorses], { party: between(null, '2009') })).toEqual([]);
  });

  test('is none with a clause that speaks for others', () => {
    expect(found([endorses], { actors: ['china'] })).toEqual([]);
  });

  test('is not verified where the stance or the pact is not', () => {
    expect(found([{ ...endorses, verified: false }])[0]?.verified).toBe(false);
    expect(found([endorses], { verified: false })[0]?.verified).toBe(false);
  });
});
