import { greatest, least, mean, ratiosTo } from './ratios.js';

export const firstFive = ['actor-by-id', 'one-hop', 'three-hops', 'pact', 'thread'];
const nested = firstFive.slice(1);

/**
 * What entente must reach: the `figure` of the server `of` (default: `entente`), divided by that of `against` if there is one; `sum` reduces the values of
 * `queries` (default: all) to one number, which must be `atLeast` or `atMost` the bound.
 */
const goals = [
  { figure: 'perSecond', against: 'limit-maps', queries: firstFive, sum: least, atLeast: 0.9 },
  { figure: 'serverCpu', against: 'limit-lists', queries: firstFive, sum: greatest, atMost: 1.3 },
  { figure: 'perSecond', against: 'neo4j-graphql', queries: firstFive, sum: mean, atLeast: 2.5 },
  { figure: 'perSecond', against: 'neo4j-graphql', queries: firstFive, sum: least, atLeast: 2 },
  { figure: 'perSecond', against: 'dataloader', queries: nested, sum: mean, atLeast: 6 },
  { figure: 'perSecond', of: 'entente-kept', against: 'limit-kept', sum: least, atLeast: 0.5 },
  { figure: 'perSecond', against: 'limit-lists', queries: ['events-of-actor'], sum: least, atLeast: 0.9 },
  { figure: 'p50', connections: 1, queries: ['whole-feed', 'deep-page'], sum: greatest, atMost: 5 },
  { figure: 'p99', connections: 1, against: 'limit-lists', sum: greatest, atMost: 1.5 },
];

const names = { perSecond: 'requests a second', serverCpu: 'server CPU', p50: 'p50 ms', p99: 'p99' };
const sums = new Map([
  [least, 'least'],
  [greatest, 'greatest'],
  [mean, 'mean'],
]);

/** One row per goal that the run has figures for: what is compared, the number, the bound, and whether it is reached. */
export function goalRows(results) {
  return goals.flatMap((goal) => {
    const values = valuesOf(goal, results);
    if (values.length === 0) return [];
    const summed = goal.sum(values);
    const value = summed.value ?? summed;
    const isReached = goal.atLeast === undefined ? value <= goal.atMost : value >= goal.atLeast;
    const bound = goal.atLeast === undefined ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
    return [
      [
        titleOf(goal),
        `${value.toFixed(2)}${summed.query ? ` (${summed.query})` : ''}`,
        bound,
        isReached ? 'yes' : 'no',
      ],
    ];
  });
}

function valuesOf({ figure, of = 'entente', against, connections = 16, queries }, results) {
  const isMeant = (one) => one.connections === connections && (queries?.includes(one.query) ?? true);
  const meant = results.filter(isMeant);
  if (against !== undefined) return ratiosTo(against, meant, figure, of);
  return meant
    .filter(({ server, tooSlow }) => server === of && !tooSlow)
    .map((one) => ({ query: one.query, value: one[figure] }));
}

function titleOf({ figure, of = '', against, connections = 16, queries, sum }) {
  const which =
    queries === firstFive ? 'the first five' : queries === nested ? 'the nested four' : (queries?.join(', ') ?? 'all');
  const than = against === undefined ? '' : ` ${of} / ${against}`.replace('  ', ' ');
  return `${names[figure]}${than}, ${sums.get(sum)} of ${which}, ${connections} connection${connections === 1 ? '' : 's'}`;
}
