import { orders } from '../compile/filter-place.ts';
import type { OrderKey } from '../compile/location.ts';
import { builder } from './builder.ts';

/** What a list can be ordered by, with words for it; ties are broken by id. */
interface Choice {
  readonly keys: readonly OrderKey[];
  readonly words: string;
}

const id: OrderKey = { of: 'node', name: 'id', nullable: false };

/** By a property that every row has, or that some lack: those come first, and last where the order descends. */
function key(name: string, nullable = false): OrderKey {
  return { of: 'node', name, nullable };
}

const ids: Choice = { keys: [id], words: 'id' };
const dates: Choice = { keys: [key('dateEarliest'), id], words: 'the first day that its date can mean, then id' };
const names: Choice = { keys: [key('name'), id], words: 'name, then id' };
const beginnings: Choice = {
  keys: [key('sinceEarliest', true), id],
  words: 'the first day it can have begun, unknown days first, then id',
};

export const StateOrder = orderBy('State', { ID: ids, NAME: names });
export const OrganisationOrder = orderBy('Organisation', { ID: ids, NAME: names });
export const OfficialOrder = orderBy('Official', { ID: ids, NAME: names });
export const ActorOrder = orderBy('Actor', { ID: ids, NAME: names });
export const RecognitionOrder = orderBy('Recognition', { ID: ids, SINCE: beginnings });
export const PropositionOrder = orderBy('Proposition', { ID: ids });
export const StanceOrder = orderBy('Stance', { DATE: dates, ID: ids });
export const PactOrder = orderBy('Pact', {
  ID: ids,
  SIGNED: {
    keys: [key('signedEarliest', true), id],
    words: 'the first day it can have been signed, unknown days first, then id',
  },
});
export const ObligationOrder = orderBy('Obligation', {
  ID: ids,
  KIND: { keys: [key('kind'), id], words: 'kind, then id' },
});
export const StatementOrder = orderBy('Statement', { DATE: dates, ID: ids });
export const SourceOrder = orderBy('Source', {
  ID: ids,
  PUBLISHED: { keys: [key('publishedEarliest', true), id], words: 'day of publication, unknown days first, then id' },
});
export const RollCallOrder = orderBy('RollCall', {
  ID: ids,
  DAY: {
    keys: [key('dateEarliest', true), id],
    words: 'the first day that its date can mean, unknown days first, then id',
  },
});
export const EventOrder = orderBy('Event', { DATE: dates, ID: ids });

function orderBy(noun: string, choices: Readonly<Record<string, Choice>>) {
  const values = Object.entries(choices).flatMap(([name, { keys, words }]) => [
    [`${name}_ASC`, { value: `${name}_ASC`, description: `By ${words}.`, extensions: orders(keys) }] as const,
    [
      `${name}_DESC`,
      {
        value: `${name}_DESC`,
        description: `By ${words}, the other way round.`,
        extensions: orders(keys.map(descending)),
      },
    ] as const,
  ]);
  return builder.enumType(`${noun}Order`, {
    description: `Orders for lists of this noun: ${noun}.`,
    values: Object.fromEntries(values),
  });
}

function descending(key: OrderKey): OrderKey {
  return { ...key, descending: true };
}
