import { recordOf } from '../../kit/record-of.ts';
import { MAX_LINK_SOURCES } from '../../traverse/link-support.ts';
import type {
  ConnectionGroup,
  Path as PathAnswer,
  Segment,
  Via,
  Weakest,
  Weakness,
} from '../../traverse/paths/connections-result.ts';
import { everyKind, type LinkKind as Kind, type LinkOrientation, linkKinds } from '../../traverse/paths/link-kinds.ts';
import { describedEnum } from '../described-enum.ts';
import { OfficialRole, PartyRole, Position, RelationKind, ReplyKind } from '../enums.ts';
import { choice, count, day, flag, maybe, measure, text } from '../fields.ts';
import { Actor, Node, Source } from '../nouns.ts';
import { answerType, object, objectPage, objects, storedChoice } from './answer-type.ts';
import { EdgeType } from './graph-enums.ts';

export const LinkKind = describedEnum<Kind>('LinkKind', 'A kind of link that a path can follow.', describedKinds());

function describedKinds(): Readonly<Record<Kind, string>> {
  return recordOf<Readonly<Record<Kind, string>>>(everyKind, (kind) => {
    const { description, weight, byDefault } = linkKinds[kind];
    return `${description} Weight ${weight}. ${byDefault ? 'Followed by default.' : 'Only followed if requested.'}`;
  });
}

const forward = 'From subject to object, such as from a reply to what it replies to, or from a party to its pact.';

export const PathDirection = describedEnum<LinkOrientation>(
  'PathDirection',
  'The direction in which links are followed, as a path runs from start to end.',
  { FORWARD: forward, BACKWARD: 'From object to subject.', BOTH: 'In both directions.' },
);

const SegmentDirection = describedEnum<Segment['direction']>(
  'SegmentDirection',
  'The direction in which a path follows a link.',
  {
    FORWARD: forward,
    BACKWARD: 'From object to subject.',
  },
);

const LinkWeakness = describedEnum<Weakness>('LinkWeakness', 'What a link lacks.', {
  UNVERIFIED: 'No source that was read confirms it.',
  SINGLE_SOURCE: 'At most one source supports it.',
});

const PathLink = answerType<Via>('PathLink', 'A link on a path. Fields that its kind does not have are null.', {
  kind: choice(LinkKind, 'The kind of link.'),
  type: choice(EdgeType, 'The type of its edge.'),
  id: maybe(text('ID of the edge within its type. Null if the edge has no properties of its own.')),
  role: maybe(storedChoice(PartyRole, 'Role of an actor in a pact.')),
  part: maybe(storedChoice(OfficialRole, 'Role of an official in a statement.')),
  reply: maybe(storedChoice(ReplyKind, 'Kind of reply.')),
  relation: maybe(storedChoice(RelationKind, 'How a pact relates to an earlier one.')),
  office: maybe(text('Title of an office.')),
  position: maybe(storedChoice(Position, 'Position of a stance.')),
});

const PathSegment = answerType<Segment>('PathSegment', 'One step of a path.', {
  from: object(Node, 'The node where the step starts.'),
  via: object(PathLink, 'The link.'),
  to: object(Node, 'The node where the step ends.'),
  direction: choice(SegmentDirection, 'The direction in which the path follows the link.'),
  sentence: text('The link in one sentence, from subject to object in either direction.'),
  date: maybe(
    day(
      'Date of the link: of the statement or stance where it starts; for a party, of joining or signing; for a relation, of the later pact; otherwise its first day. Null if it is not known, if sources differ, or if it has none.',
    ),
  ),
  earliest: maybe(day('First day that the sources allow. Null if there is no date.')),
  latest: maybe(day('Last day that the sources allow. Null if there is no date.')),
  sources: objects(
    Source,
    MAX_LINK_SOURCES,
    `Sources for the link or, if it has none, for the node that carries it; at most ${MAX_LINK_SOURCES}.`,
  ),
  sourceCount: count('Total number of sources.'),
  verified: flag('True if a source that was read confirms it.'),
});

const WeakestLink = answerType<Weakest>('WeakestLink', 'The link of a path with the weakest evidence.', {
  position: count('Its position on the path, from 1.'),
  weakness: choice(LinkWeakness, 'What it lacks.'),
  segment: object(PathSegment, 'The link.'),
});

const Path = answerType<PathAnswer>('Path', 'A sequence of links that visits no node twice.', {
  length: count('Number of links.'),
  cost: measure(
    'Sum of the weights of its links plus, for each node between its ends, log10 of the number of its links of the kinds followed.',
  ),
  segments: objects(PathSegment, 'maxHops', 'Its links, from start to end.'),
  earliest: maybe(day('First day that one of its links can have. Null if none has a date.')),
  latest: maybe(day('Last day that one of its links can have. Null if none has a date.')),
  weakest: maybe(
    object(
      WeakestLink,
      'Its first unverified link, or its first link with at most one source. Null if all are verified by several sources.',
    ),
  ),
});

export const PathGroup = answerType<ConnectionGroup>(
  'PathGroup',
  'Paths that visit the same actors in the same order and rank as high as the best of them.',
  {
    actors: objects(Actor, 9, 'The actors on each of its paths, in order, including ends that are actors.'),
    shortest: count('Length of its shortest path.'),
    cost: measure('Cost of its cheapest path.'),
    tieCount: count('Number of paths that rank as high as the best of the group.'),
    tieCountExact: flag('False if a limit was reached, so that there are at least `tieCount` such paths.'),
    paths: objectPage('Path', Path, 'paths', 'Paths of the group, best first; at most `ties`.'),
  },
);
