import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/explorer/state/address.ts';
import { emptyView, reduce } from '../../../src/explorer/state/view.ts';

const node = (id: string) => ({ id, label: 'STATE', caption: id, broughtBy: null });
const view = reduce(emptyView, { kind: 'ARRIVE', nodes: [node('State:japan'), node('Pact:a&b=c,d#')], links: [] });

describe('the address of a view', () => {
  test('gives back the ids and the day, whatever characters are in an id', () => {
    const day = { date: '1980-01-01', certainty: 'CERTAIN', ids: new Set<string>() } as const;
    const address = writeAddress(reduce(view, { kind: 'SET_DAY', day }));
    expect(readAddress(`#${address}`)).toEqual({
      ids: ['State:japan', 'Pact:a&b=c,d#'],
      day: { date: '1980-01-01', certainty: 'CERTAIN' },
    });
  });

  test('leaves out what is hidden', () => {
    expect(writeAddress(reduce(view, { kind: 'HIDE', id: 'Pact:a&b=c,d#' }))).toBe('ids=State:japan');
  });

  test('without an id is none', () => {
    expect(['', '#', '#ids=', '#day=1980-01-01'].map(readAddress)).toEqual([null, null, null, null]);
  });
});
