import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Address,
  addressOf,
  longestSafeAddress,
  readAddress,
  writeAddress,
} from '../../../src/explorer/state/address.ts';
import { emptyView, reduce } from '../../../src/explorer/state/view.ts';
import { checkSeeds } from '../../../src/load/load.ts';
import { curated } from '../load/folders.ts';

/** The name of a server, as the pages of a university write it, and the mark before what it is not sent. */
const server = 'https://entente.international-relations.university.example/#';

let seedIds: readonly string[] = [];
beforeAll(async () => {
  const { records } = await checkSeeds(curated);
  const lists = [
    ['State', records.actors],
    ['Pact', records.pacts],
    ['Proposition', records.propositions],
    ['Official', records.officials],
    ['Statement', records.statements],
    ['Stance', records.stances],
    ['Recognition', records.recognitions],
    ['Source', records.sources],
  ] as const;
  seedIds = lists.flatMap(([type, list]) => list.map(({ id }) => `${type}:${id}`));
});

const word = fc.oneof(fc.constantFrom('japan', 'a--b', 'a--b--1972-09-29', '--', '-', 'a.b', '2*', 'c:d'), fc.string());
const someId = fc
  .tuple(fc.constantFrom('State:', 'Stance:', 'Pact:', ''), word)
  .map(([type, slug]) => `${type}${slug}`)
  .filter((id) => id !== '');
const someDay = fc.record({
  date: fc.constantFrom('1972-09-29', '1972'),
  from: fc.option(fc.constantFrom('1949-10-01', '1949')),
  certainty: fc.constantFrom('CERTAIN', 'PRESUMED', 'POSSIBLE'),
});
const someAddress = fc
  .record({
    ids: fc.uniqueArray(someId, { minLength: 1, maxLength: 200 }),
    pins: fc.array(fc.nat(199)),
    selects: fc.option(fc.nat(199)),
    day: fc.option(someDay),
  })
  .map(
    ({ ids, pins, selects, day }): Address => ({
      ids,
      pinned: new Set(pins.flatMap((at) => ids[at] ?? [])),
      selected: selects === null ? null : (ids[selects] ?? null),
      day,
    }),
  );

describe('the address of a view', () => {
  test('gives back every id, what is pinned and selected, and the day, whatever characters are in an id', async () => {
    await fc.assert(
      fc.asyncProperty(someAddress, async (address) => {
        expect(sorted(await readAddress(`#${await writeAddress(address)}`))).toEqual(sorted(address));
      }),
    );
  });

  test('is the same for the same nodes in another order', async () => {
    await fc.assert(
      fc.asyncProperty(someAddress, async (address) => {
        expect(await writeAddress({ ...address, ids: address.ids.toReversed() })).toBe(await writeAddress(address));
      }),
    );
  });

  test('of 100 nodes drawn from the seeds, half of them pinned, stays under 2,000 characters', async () => {
    const lengths = fc.sample(fc.uniqueArray(fc.constantFrom(...seedIds), { minLength: 100, maxLength: 100 }), 200);
    const longest = await Promise.all(
      lengths.map(async (ids) => {
        const day = { date: '2025-12-28', from: '2016-01-01', certainty: 'PRESUMED' } as const;
        const address = { ids, pinned: new Set(ids.slice(0, 50)), selected: ids[0] ?? null, day };
        return server.length + (await writeAddress(address)).length;
      }),
    );
    expect(Math.max(...longest)).toBeLessThan(longestSafeAddress);
  });

  test('can be read by a person', async () => {
    const ids = [
      'State:japan',
      'State:china',
      'Stance:japan--taiwan-part-of-china--1972-09-29',
      'Recognition:palau--taiwan',
    ];
    const pinned = new Set(['State:japan']);
    expect(await writeAddress({ ids, pinned, selected: 'State:china', day: null })).toBe(
      'Recognition=taiwan:palau&Stance=taiwan-part-of-china:japan--1972-09-29&State=china,japan*&selected=State:china',
    );
  });

  test('of an earlier version is read', async () => {
    expect(await readAddress('#ids=State:japan,Pact:a%26b%3Dc&day=1980-01-01&certainty=CERTAIN')).toEqual({
      ids: ['State:japan', 'Pact:a&b=c'],
      pinned: new Set(),
      selected: null,
      day: { date: '1980-01-01', from: null, certainty: 'CERTAIN' },
    });
  });

  test('leaves out what is hidden, also where it is pinned or selected', () => {
    const node = (id: string) => ({ id, label: 'STATE', caption: id, broughtBy: null });
    const view = reduce(emptyView, { kind: 'ARRIVE', nodes: [node('State:japan'), node('State:china')], links: [] });
    const pinned = reduce(view, { kind: 'PIN', ids: ['State:china'] });
    const hidden = reduce(pinned, { kind: 'HIDE', ids: ['State:china'] });
    expect(addressOf(hidden, 'State:china')).toEqual({
      ids: ['State:japan'],
      pinned: new Set(),
      selected: null,
      day: null,
    });
  });

  test('without an id is none', async () => {
    const read = await Promise.all(['', '#', '#ids=', '#day=1980-01-01', '#State=', '#view=gaps'].map(readAddress));
    expect(read).toEqual([null, null, null, null, null, null]);
  });

  test('that was cut on its way is refused', async () => {
    const ids = Array.from({ length: 400 }, (_, at) => `Statement:some-statement-${at * at}`);
    const address = await writeAddress({ ids, pinned: new Set(), selected: null, day: null });
    expect(address).toMatch(/^packed=/);
    await expect(readAddress(address.slice(0, address.length / 2))).rejects.toThrow();
    await expect(readAddress('#State=jap%E')).rejects.toThrow();
  });
});

/** An address with its ids in one order, which an address does not keep. */
function sorted(address: Address | null): Address | null {
  return address && { ...address, ids: address.ids.toSorted() };
}
