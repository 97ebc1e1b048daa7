import type { LimitingArgument, NoPath as Reason, ReasonKind } from '../../traverse/paths/connections-result.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, list, maybe, text, texts } from '../fields.ts';
import { answerType } from './answer-type.ts';

const NoPathReason = describedEnum<ReasonKind>(
  'NoPathReason',
  'Why there is no path. The search is repeated with one argument relaxed at a time, in the order of `PathFilter`; the first that yields a path is the reason.',
  {
    UNKNOWN_ENDPOINT: 'An ID in `from`, `to`, `via` or `avoid` matches no node.',
    SAME: 'Start and end are the same node, and a path visits no node twice.',
    EXCLUDED_BY: 'There is a path, but the arguments in `excludedBy` exclude it.',
    NOT_ON_DATE: 'There is a path, but not on that day. `nearest` is the nearest day with one.',
    BEYOND_MAX_HOPS: 'There is a path, but it has more links than `maxHops`. `hops` is its length.',
    LIMIT_REACHED: 'A limit of the search was reached before a path, or the reason for its absence, was found.',
    NOT_CONNECTED: 'No path of up to 8 links joins them, over links of any kind.',
  },
);

const PathFilter = describedEnum<LimitingArgument>('PathFilter', 'An argument that can exclude paths.', {
  AVOID: 'Argument `avoid`: nodes that must not be on a path.',
  VIA: 'Argument `via`: nodes that must be on a path.',
  MAX_DEGREE: 'Argument `maxDegree`: the maximum number of links at a node between the ends.',
  ONE_PARTY: 'Argument `oneParty`: a pact with fewer than two parties does not join two actors.',
  ORDER: 'Argument `order: CHRONOLOGICAL`: links follow each other in time.',
  AS_OF: 'Argument `asOf`: every link holds on that day.',
  MAX_HOPS: 'Argument `maxHops`: the maximum number of links on a path.',
  THROUGH: 'Argument `through`: the kinds of link that are followed, and their direction.',
});

/** Why there is no path. */
export const NoPath = answerType<Reason>('NoPath', 'Why there is no path, and what would change that.', {
  reason: choice(NoPathReason, 'The reason.'),
  detail: text('The reason in a sentence.'),
  excludedBy: list(choice(PathFilter, 'Arguments that exclude all paths: without them, there is one.')),
  nearest: maybe(
    day(
      'The whole day nearest to `asOf` on which there is a path. Null if none was found, if a limit of the search was reached first, or for other reasons.',
    ),
  ),
  hops: maybe(count('Length of the shortest path beyond `maxHops`. Null for other reasons.')),
  unknown: texts('Given IDs that match no node.'),
});
