import { SUMS } from '../compile/group-sums.ts';
import type { Dimension } from '../compile/location.ts';
import { LARGEST_GROUPS } from '../compile/select-facets.ts';
import { builder } from './builder.ts';
import type { NounDeclaration } from './declarations.ts';
import { describedEnum } from './described-enum.ts';
import { ordered } from './facets.ts';
import { count, fields, many, maybe, measure, one, position, type Spec, type Specs, text, texts } from './fields.ts';
import { isMissing } from './filters.ts';

/** What events can be grouped by: the key itself, what it is called, and the field that gives it. */
interface GroupedBy {
  readonly key: Dimension;
  readonly description: string;
  readonly field: readonly [name: string, spec: Spec];
}

const unless = 'Null unless grouped by it';

const dimensions = {
  YEAR: time('year', 'The year, such as `2018`.'),
  MONTH: time('month', 'The month, such as `2018-03`.'),
  DAY: time('day', 'The day, such as `2018-03-02`.'),
  INITIATOR: actor('initiator', 'initiatorId', 'Slug of the initiator.'),
  TARGET: actor('target', 'targetId', 'Slug of the target; null for events without one.'),
  PAIR: {
    key: { kind: 'pair', names: ['initiatorId', 'targetId'] },
    description: 'Initiator and target in either order.',
    field: [
      'pair',
      maybe(
        texts(`Slugs of initiator and target, sorted, whoever acted; null for events without a target. ${unless}.`),
      ),
    ],
  },
  ROOT_CODE: property('rootCode', 'First two digits of the CAMEO code.', text),
  QUAD_CLASS: property('quadClass', 'Quad class, from 1 to 4.', count),
  DATASET: property('dataset', 'Data set that the events come from.', text),
} as const satisfies Readonly<Record<string, GroupedBy>>;

const entries: readonly (readonly [string, GroupedBy])[] = Object.entries(dimensions);

const EventDimension = describedEnum<keyof typeof dimensions>(
  'EventDimension',
  'What events can be grouped by.',
  dimensions,
);

const EventGroup = builder.objectRef<object>('EventFacetGroup').implement({
  description: 'Events that share all that they are grouped by, with the sum and the mean of their intensity.',
  fields: (t) => fields(t, { ...sums, ...keys() }),
});

const sums: Specs = {
  count: position(0, count('Number of events.')),
  intensityCount: position(1, count('Number of these events that have an intensity.')),
  intensitySum: position(
    2,
    maybe(measure('Sum of their intensity, rounded to six decimals. Null if none has an intensity.')),
  ),
  intensityMean: position(
    3,
    maybe(measure('Mean of their intensity, from -10 to 10, rounded to six decimals. Null if none has an intensity.')),
  ),
};

function keys(): Specs {
  return Object.fromEntries(
    entries.map(([, { field }], at) => {
      const [name, spec] = field;
      return [name, position(SUMS + at, spec)];
    }),
  );
}

const EventGroups = builder.objectRef<object>('EventFacetGroups').implement({
  description: 'Groups of events.',
  fields: (t) =>
    fields(t, {
      totalCount: position(0, count('Number of groups, including those beyond `first`.')),
      nodes: many(EventGroup, { kind: 'items', at: 1 }, 'The first groups in the order asked for.'),
    }),
});

const groups: Spec = {
  ...one(
    EventGroups,
    {
      kind: 'facet',
      key: {
        kind: 'groups',
        dimensions: Object.fromEntries(entries.map(([name, { key }]) => [name, key])),
        measure: 'intensity',
      },
    },
    'Groups of events by several fields at once, with the sum and the mean of their intensity: by `MONTH` and `PAIR`, say. Events without a value are groups too.',
  ),
  args: () =>
    builder.args((t) => ({
      by: t.field({ type: [EventDimension], required: true, description: 'What the events of a group share.' }),
      first: t.int({
        required: true,
        defaultValue: 1000,
        description: `Number of groups to return, from 0 to ${LARGEST_GROUPS}.`,
      }),
      ...ordered('VALUE_ASC'),
    })),
};

export const event: NounDeclaration = {
  name: 'Event',
  where: [
    'date',
    'code',
    'rootCode',
    'quadClass',
    'intensity',
    'initiator',
    'initiatorSector',
    'initiatorOfficial',
    'target',
    'targetSector',
    'targetOfficial',
  ],
  filters: {
    initiatorIsWhole: isMissing(
      'initiatorSector',
      'Matches if the initiator acted as a whole: true leaves out what a sector, a body or a person of it did, false keeps only that.',
    ),
    targetIsWhole: isMissing(
      'targetSector',
      'Matches if the act was directed at the target as a whole: true leaves out acts at a sector, a body or a person of it, false keeps only those.',
    ),
  },
  orders: { DATE: 'date' },
  defaultOrder: 'DATE',
  hasWholeDays: true,
  facets: {
    byRootCode: 'rootCode',
    byQuadClass: 'quadClass',
    byYear: 'date',
    byMonth: 'date',
    byDay: 'date',
    byInitiator: 'initiator',
    byTarget: 'target',
  },
  otherFacets: { groups },
};

function time(by: 'year' | 'month' | 'day', description: string): GroupedBy {
  const field = [by, maybe(text(`${description} ${unless}.`))] as const;
  return { key: { kind: 'time', day: 'date', by }, description, field };
}

function actor(name: string, stored: string, description: string): GroupedBy {
  return {
    key: { kind: 'property', name: stored },
    description,
    field: [name, maybe(text(`${description} ${unless}.`))],
  };
}

function property(name: string, description: string, of: (words: string) => Spec): GroupedBy {
  return { key: { kind: 'property', name }, description, field: [name, maybe(of(`${description} ${unless}.`))] };
}
