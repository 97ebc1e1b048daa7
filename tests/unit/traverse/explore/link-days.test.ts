import { describe, expect, test } from 'vitest';
import { day } from '../../../../src/model/days.ts';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import type { AskedDay, NodeRef } from '../../../../src/model/node-ref.ts';
import { buildProjection } from '../../../../src/projection/build.ts';
import type { PlainNode, Values } from '../../../../src/projection/plain.ts';
import { edgesAmong } from '../../../../src/traverse/explore/edges-among.ts';
import { dated } from '../../projection/draw.ts';

const on = (text: string) => day().parse(text);
const days = (written: Readonly<Record<string, string>>): Values =>
  Object.assign({}, ...Object.entries(written).map(([name, text]) => dated(name, on(text))));
const node = (label: NodeRef['label'], id: string, values: Values = {}): PlainNode => ({ label, id, values });

const nodes = [
  node('State', 'japan'),
  node('State', 'china'),
  node('Organisation', 'un'),
  node('Pact', 'treaty', days({ signed: '1978-08-12' })),
  node('Pact', 'protocol', days({ signed: '1980' })),
  node('Period', 'treaty--1', days({ since: '1978-10-23', until: '1990' })),
  node('Period', 'treaty--2', { ...days({ since: '1991-01' }), certain: true }),
  node('Statement', 'remark', days({ date: '2025-11-07' })),
  node('Statement', 'answer', days({ date: '2025-11' })),
  node('Stance', 'stance', days({ date: '1972', validTo: '2000' })),
  node('Recognition', 'china--japan', days({ since: '1972-09-29', attestedOn: '1973' })),
];

function link(type: EdgeType, from: string, to: string, values: Values = {}) {
  const refOf = (id: string) => nodes.find((one) => one.id === id) ?? node('State', id);
  return { type, from: refOf(from), to: refOf(to), values };
}

const graph = buildProjection({
  nodes,
  links: [
    link('PARTY_TO', 'japan', 'treaty', { role: 'party', ...days({ until: '1989-05' }) }),
    link('PARTY_TO', 'china', 'protocol', { role: 'party' }),
    link('IN_FORCE', 'treaty', 'treaty--1'),
    link('IN_FORCE', 'treaty', 'treaty--2'),
    link('AMENDS', 'protocol', 'treaty', { kind: 'amends' }),
    link('MEMBER_OF', 'japan', 'un', days({ since: '1956-12-18', attestedOn: '2020' })),
    link('RESPONDS_TO', 'answer', 'remark', { kind: 'warns' }),
    link('HOLDS', 'japan', 'stance'),
    link('BY', 'china--japan', 'china'),
    link('PREDECESSOR_OF', 'china', 'japan'),
  ],
});

/** What a link says of days, those that it has. */
function daysOf(type: EdgeType, from: string, asked?: AskedDay) {
  const { links } = edgesAmong(graph, { ids: nodes }, asked);
  const found = links.find((one) => one.type === type && one.from.endsWith(`:${from}`));
  const { since, until, attestedOn, date, signed, inForce } = found ?? {};
  const told = Object.entries({ since, until, attestedOn, date, signed }).filter(
    ([, value]) => (value ?? null) !== null,
  );
  return { ...Object.fromEntries(told), ...(inForce?.length ? { inForce } : {}) };
}

describe('the days of a link', () => {
  test('of a party are when it left, the signature, and the periods in force', () => {
    expect(daysOf('PARTY_TO', 'japan')).toEqual({
      until: '1989-05',
      signed: '1978-08-12',
      inForce: [
        { since: '1978-10-23', until: '1990', certain: false },
        { since: '1991-01', until: null, certain: true },
      ],
    });
  });

  test('of a party to a pact without periods have none in force', () => {
    expect(daysOf('PARTY_TO', 'china')).toEqual({ signed: '1980' });
  });

  test('as of a day are bound by the periods that hold on it', () => {
    const asked: AskedDay = { date: on('1980'), certainty: 'PRESUMED' };
    expect(daysOf('PARTY_TO', 'japan', asked)).toMatchObject({ inForce: [{ since: '1978-10-23' }] });
  });

  test('of a membership are its own', () => {
    expect(daysOf('MEMBER_OF', 'japan')).toEqual({ since: '1956-12-18', attestedOn: '2020' });
  });

  test('of a reply are that of the answer', () => {
    expect(daysOf('RESPONDS_TO', 'answer')).toEqual({ date: '2025-11' });
  });

  test('of a stance are its day and its end', () => {
    expect(daysOf('HOLDS', 'japan')).toEqual({ date: '1972', until: '2000' });
  });

  test('of a recognition and of a period are theirs', () => {
    expect(daysOf('BY', 'china--japan')).toEqual({ since: '1972-09-29', attestedOn: '1973' });
    expect(daysOf('IN_FORCE', 'treaty')).toEqual({ since: '1978-10-23', until: '1990', signed: '1978-08-12' });
  });

  test('of a relation between two pacts are those of the later one', () => {
    expect(daysOf('AMENDS', 'protocol')).toEqual({ signed: '1980' });
  });

  test('are none where nothing has any', () => {
    expect(daysOf('PREDECESSOR_OF', 'china')).toEqual({});
  });
});
