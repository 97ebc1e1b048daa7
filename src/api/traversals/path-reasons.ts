import { builder } from '../builder.ts';
import { choice, count, day, fields, maybe, text, texts } from '../fields.ts';

const NoPathReason = builder.enumType('NoPathReason', {
  description:
    'Why there is no path. The search is made again with one argument lifted at a time, in the order of PathFilter; the first that finds a path is the reason.',
  values: {
    UNKNOWN_ENDPOINT: { description: 'A name in "from", "to", "via" or "avoid" is that of no node.' },
    SAME: { description: 'Start and end are one node, and a path passes no node twice.' },
    EXCLUDED_BY: { description: 'There is a path, and the arguments in "excludedBy" keep it out.' },
    NOT_ON_DATE: { description: 'There is a path, and not on that day; "nearest" is the nearest day with one.' },
    BEYOND_MAX_HOPS: { description: 'There is a path, and it has more links than "maxHops"; "hops" says how many.' },
    LIMIT_REACHED: {
      description: 'A limit of the search was met before a path, or the reason for there being none, was found.',
    },
    NOT_CONNECTED: { description: 'No path of 8 links or fewer connects them, over links of any kind.' },
  },
});

const PathFilter = builder.enumType('PathFilter', {
  description: 'An argument that can keep paths out.',
  values: {
    AVOID: { description: '"avoid": nodes that may not lie on a path.' },
    VIA: { description: '"via": nodes that must lie on it.' },
    MAX_DEGREE: { description: '"maxDegree": most links of a node between the ends.' },
    ONE_PARTY: { description: '"oneParty": a pact with fewer than two parties does not link two actors.' },
    ORDER: { description: '"order: CHRONOLOGICAL": links follow each other in time.' },
    AS_OF: { description: '"asOf": every link holds on that day.' },
    MAX_HOPS: { description: '"maxHops": most links of a path.' },
    THROUGH: { description: '"through": the kinds of link that are followed, and which way.' },
  },
});

/** Why there is no path. */
export const NoPath = builder.objectRef<object>('NoPath').implement({
  description: 'Why there is no path, and what would change that.',
  fields: (t) =>
    fields(t, {
      reason: choice(NoPathReason, 'Why.'),
      detail: text('The reason in a sentence.'),
      excludedBy: {
        ...choice(PathFilter, 'Arguments that keep paths out: with all of them lifted together there is a path.'),
        list: true,
      },
      nearest: maybe(
        day(
          'The whole day nearest to the one asked for on which there is a path. Null: none was found, a limit of the search was met before, or days are not the reason.',
        ),
      ),
      hops: maybe(count('Links of the shortest path beyond "maxHops". Null: that is not the reason.')),
      unknown: texts('Names that no node has.'),
    }),
});
