import type { Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty as HowSure } from '../../model/validity.ts';
import { connections } from '../../traverse/paths/connections.ts';
import type { LinkKind as Kind } from '../../traverse/paths/link-kinds.ts';
import type { ConnectionsArguments, FollowedKind, PathOrder as Order } from '../../traverse/paths/path-query.ts';
import { MAX_STEPS } from '../../traverse/paths/search-budget.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, flag, maybe, measure } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { Certainty, certaintyArgument } from '../snapshot.ts';
import { addTraversals } from './add.ts';
import { namedIn } from './names.ts';
import { NoPath } from './path-reasons.ts';
import { LinkKind, PathDirection, PathGroup } from './path-types.ts';

const PathOrder = builder.enumType('PathOrder', {
  description: 'What paths are ranked by. Those that rank equally come in the order of length, first day and names.',
  values: {
    SHORTEST: { description: 'By the number of links.' },
    CHEAPEST: { description: 'By cost.' },
    CHRONOLOGICAL: {
      description:
        'By the number of links, where no link lies before the one before it on the path. PRESUMED and POSSIBLE: on one reading of the days, and a link without a day fits anywhere. CERTAIN: on every reading, and it fits nowhere.',
    },
    MOST_TIES: {
      description:
        'Groups by how many shortest paths they have, most first, whatever their length. Every path of up to "maxHops" links is counted.',
    },
  },
});

const ThroughInput = builder.inputType('Through', {
  description: 'A kind of link to follow, and which way.',
  fields: (t) => ({
    kind: t.field({ type: LinkKind, required: true, description: 'The kind.' }),
    direction: t.field({ type: PathDirection, required: true, defaultValue: 'BOTH', description: 'Which way.' }),
  }),
});

const LinkWeight = builder.inputType('LinkWeight', {
  description: 'What one link of a kind costs.',
  fields: (t) => ({
    kind: t.field({ type: LinkKind, required: true, description: 'The kind.' }),
    weight: t.float({ required: true, description: 'The cost, from 0 to 1000.' }),
  }),
});

const Followed = builder.objectRef<object>('FollowedKind').implement({
  description: 'A kind of link that was followed.',
  fields: (t) =>
    fields(t, {
      kind: choice(LinkKind, 'The kind.'),
      direction: choice(PathDirection, 'Which way.'),
      weight: measure(
        'What one link of it costs; a party of a pact with more than two parties costs log2 of their number on top.',
      ),
    }),
});

const AskedPaths = builder.objectRef<object>('AskedPaths').implement({
  description: 'The rules that an answer was made by, defaults filled in.',
  fields: (t) =>
    fields(t, {
      order: choice(PathOrder, 'What paths were ranked by.'),
      maxHops: count('Most links of a path.'),
      k: count('Most groups.'),
      ties: count('Most paths of a group that are at hand.'),
      oneParty: flag('Whether a pact with fewer than two parties could lie between two actors.'),
      maxDegree: maybe(count('Most links of a node between the ends. Null: no limit.')),
      asOf: maybe(day('The day on which all links hold. Null: days did not count.')),
      certainty: choice(
        Certainty,
        'How sure it had to be that a link holds on the day, or follows the one before it in time.',
      ),
      through: foundAll(Followed, 12, 'The kinds of link that were followed.'),
    }),
});

const PathCap = builder.enumType('PathCap', {
  description: 'A limit that a search met.',
  values: {
    EXPANSIONS: { description: `There were more paths than could be tried: at most ${MAX_STEPS} steps are taken.` },
  },
});

const PathWork = builder.objectRef<object>('PathWork').implement({
  description: 'What a search did.',
  fields: (t) =>
    fields(t, {
      expanded: count(
        `Steps from one node of a path to the next, at most ${MAX_STEPS}. Sixteen links looked at count as one more.`,
      ),
      links: count('Links looked at around the ends. A link may be looked at from both of its ends.'),
    }),
});

const Connections = builder.objectRef<object>('Connections').implement({
  description: 'Paths between nodes, grouped by the actors on them.',
  fields: (t) =>
    fields(t, {
      groups: foundAll(PathGroup, 'k', 'Groups of paths, best first. Empty: see "reason".'),
      reason: maybe(found(NoPath, 'Why there is no path. Null: there is one.')),
      complete: flag('No limit kept out a path that could change the groups or their counts.'),
      cap: maybe(choice(PathCap, 'The limit that was met. Null: none.')),
      work: found(PathWork, 'What the search did.'),
      asked: found(AskedPaths, 'The rules the answer was made by.'),
    }),
});

const pathArguments = () =>
  builder.args((a) => ({
    from: a.idList({
      required: true,
      description: 'Where paths start: ids such as "Statement:lavrov-tass-20251228", 20 at most.',
    }),
    to: a.idList({ required: true, description: 'Where they end: ids, 20 at most.' }),
    through: a.field({
      type: [ThroughInput],
      description: 'Kinds of link to follow. Null: those that are followed by default, both ways.',
    }),
    via: a.idList({ description: 'Nodes that must all lie on a path, ends included: ids, 4 at most.' }),
    avoid: a.idList({ description: 'Nodes that may not lie on a path, ends included: ids, 100 at most.' }),
    maxDegree: a.int({
      description:
        'Most links, of the kinds followed and on all days, that a node between the ends may have. Null: no limit.',
    }),
    oneParty: a.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether a pact with fewer than two parties may lie between two actors.',
    }),
    order: a.field({
      type: PathOrder,
      required: true,
      defaultValue: 'SHORTEST',
      description: 'What paths are ranked by.',
    }),
    weights: a.field({
      type: [LinkWeight],
      description: 'What links cost, where that is not the default of their kind.',
    }),
    maxHops: a.int({ required: true, defaultValue: 4, description: 'Most links of a path, from 1 to 8.' }),
    k: a.int({ required: true, defaultValue: 5, description: 'Most groups, from 1 to 50.' }),
    ties: a.int({
      required: true,
      defaultValue: 20,
      description: 'Most paths of a group to have at hand, from 1 to 500.',
    }),
  }));

/** The day that a path holds on, and how sure its links must be. */
const pathDay = () =>
  builder.args((a) => ({
    asOf: a.field({ type: 'PartialDate', description: 'Only links that hold on this day. Null: days do not count.' }),
    certainty: certaintyArgument(
      'How sure it must be that a link holds on the day, or follows the one before it in time. Default: PRESUMED.',
    ),
  }));

addTraversals({
  connections: {
    type: Connections,
    description:
      'Paths from any start to any end, over typed links with their days and sources, grouped by the row of actors on them; or why there is none. A path passes no node twice and holds to every argument while it is looked for, not afterwards. On a day a link holds with both of its ends, and that of a party while the pact is in force. A pact with fewer than two parties, such as a law or a resolution of one body, does not link two actors unless asked for.',
    args: pathArguments,
    day: pathDay,
    walk: async ({ projection }, args) => connections(await projection(), askedIn(args)),
  },
});

/** The question that the arguments ask. graphql-js has coerced them to what the schema above allows. */
function askedIn(args: Readonly<Record<string, unknown>>): ConnectionsArguments {
  return {
    from: named(args.from),
    to: named(args.to),
    unnamed: unnamed([args.from, args.to, args.via, args.avoid]),
    through: (args.through ?? null) as readonly FollowedKind[] | null,
    via: named(args.via),
    avoid: named(args.avoid),
    maxDegree: (args.maxDegree ?? null) as number | null,
    oneParty: args.oneParty === true,
    asOf: (args.asOf ?? null) as Day | null,
    certainty: args.certainty as HowSure,
    order: args.order as Order,
    weights: weightsIn(args.weights),
    maxHops: Number(args.maxHops),
    k: Number(args.k),
    ties: Number(args.ties),
  };
}

/** Nodes by their global ids. */
function named(ids: unknown): readonly NodeRef[] {
  return Array.isArray(ids) ? ids.map(namedIn).filter((ref) => ref !== undefined) : [];
}

/** Ids that name no type of the schema: they are told as unknown, like ids that no node has. */
function unnamed(lists: readonly unknown[]): readonly string[] {
  const ids = lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  return ids.filter((id) => namedIn(id) === undefined);
}

function weightsIn(weights: unknown): Partial<Record<Kind, number>> {
  // The schema above gives each a kind and a weight.
  const given = (weights ?? []) as readonly { readonly kind: Kind; readonly weight: number }[];
  return Object.fromEntries(given.map(({ kind, weight }) => [kind, weight]));
}
