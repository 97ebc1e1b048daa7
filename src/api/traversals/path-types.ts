import { everyKind, linkKinds } from '../../traverse/paths/link-kinds.ts';
import { builder } from '../builder.ts';
import { OfficialRole, PartyRole, Position, RelationKind, ReplyKind } from '../enums.ts';
import { choice, count, day, fields, flag, maybe, measure, text } from '../fields.ts';
import { found, foundAll, foundPage } from '../found.ts';
import { Actor, Node, Source } from '../nouns.ts';
import { EdgeType } from './graph-enums.ts';

export const LinkKind = builder.enumType('LinkKind', {
  description: 'A kind of link that a path may follow.',
  values: Object.fromEntries(
    everyKind.map((kind) => {
      const { description, weight, byDefault } = linkKinds[kind];
      const followed = byDefault ? 'Followed by default.' : 'Followed only when asked for.';
      return [kind, { value: kind, description: `${description} Weight ${weight}. ${followed}` }];
    }),
  ),
});

export const PathDirection = builder.enumType('PathDirection', {
  description: 'Which way along its arrow a link is followed, as a path runs from its start to its end.',
  values: {
    FORWARD: { description: 'From subject to object: from the answer to what it answers, from the party to the pact.' },
    BACKWARD: { description: 'From object to subject.' },
    BOTH: { description: 'Either way.' },
  },
});

const LinkWay = builder.enumType('LinkWay', {
  description: 'Which way along its arrow a path follows a link.',
  values: {
    FORWARD: { description: 'From subject to object.' },
    BACKWARD: { description: 'From object to subject.' },
  },
});

const Weakness = builder.enumType('LinkWeakness', {
  description: 'What a link lacks.',
  values: {
    UNVERIFIED: { description: 'No source that was read states the core of it.' },
    SINGLE_SOURCE: { description: 'One source at most states it.' },
  },
});

const PathLink = builder.objectRef<object>('PathLink').implement({
  description: 'What a link on a path is, with the words it carries. What its kind does not have is null.',
  fields: (t) =>
    fields(t, {
      kind: choice(LinkKind, 'Its kind.'),
      type: choice(EdgeType, 'The type of its edge.'),
      id: maybe(text('Id of the edge among its type. Null: the edge carries no facts of its own.')),
      role: maybe(choice(PartyRole, 'How an actor stands to a pact.')),
      part: maybe(choice(OfficialRole, 'What an official does in a statement.')),
      reply: maybe(choice(ReplyKind, 'What an answer chiefly does.')),
      relation: maybe(choice(RelationKind, 'What a pact does to an earlier one.')),
      office: maybe(text('Title of an office.')),
      position: maybe(choice(Position, 'How far the words of a stance go.')),
    }),
});

const PathSegment = builder.objectRef<object>('PathSegment').implement({
  description: 'One link of a path.',
  fields: (t) =>
    fields(t, {
      from: found(Node, 'Where the path comes from.'),
      via: found(PathLink, 'The link.'),
      to: found(Node, 'Where the path goes on.'),
      direction: choice(LinkWay, 'Which way along the link the path runs.'),
      sentence: text('The link in one sentence, made of facts alone; it reads the same whichever way the path runs.'),
      date: maybe(
        day(
          'Day of the link: of the statement or stance it starts from, of joining or signing for a party, of the later pact for a relation, else its first day. Null: not found, or sources give different days, or it has none.',
        ),
      ),
      earliest: maybe(day('The first whole day that can be meant.')),
      latest: maybe(day('The last whole day that can be meant.')),
      sources: foundAll(
        Source,
        20,
        'Where it was read, 20 at most: its own sources, else those of the node that carries it.',
      ),
      sourceCount: count('How many sources there are.'),
      verified: flag('A stored text that was read states the core of it.'),
    }),
});

const WeakestLink = builder.objectRef<object>('WeakestLink').implement({
  description: 'The link of a path that rests on least.',
  fields: (t) =>
    fields(t, {
      position: count('Its place on the path, from 1.'),
      weakness: choice(Weakness, 'What it lacks.'),
      segment: found(PathSegment, 'The link.'),
    }),
});

const Path = builder.objectRef<object>('Path').implement({
  description: 'A row of links that passes no node twice.',
  fields: (t) =>
    fields(t, {
      length: count('How many links it has.'),
      cost: measure(
        'Sum of the weights of its links and, for each node between its ends, of log10 of the links there of the kinds followed.',
      ),
      segments: foundAll(PathSegment, 'maxHops', 'Its links, from start to end.'),
      earliest: maybe(day('The first whole day on which one of its links can lie. Null: none has a day.')),
      latest: maybe(day('The last whole day on which one of its links can lie. Null: none has a day.')),
      weakest: maybe(
        found(
          WeakestLink,
          'Its first link that is not verified, else its first that rests on one source at most. Null: each is verified and rests on more.',
        ),
      ),
    }),
});

export const PathGroup = builder.objectRef<object>('PathGroup').implement({
  description: 'Paths that pass the same actors in the same order and rank as high as the best of them.',
  fields: (t) =>
    fields(t, {
      actors: foundAll(Actor, 9, 'The actors on each of its paths, in order; ends included where they are actors.'),
      shortest: count('Links of its shortest path.'),
      cost: measure('Cost of its cheapest path.'),
      tieCount: count('How many paths rank as high as the best of the group.'),
      tieCountExact: flag('False: a limit was met, and there are at least so many.'),
      paths: foundPage('Path', Path, 'paths', 'Paths of the group, best first, of which "ties" are at hand.'),
    }),
});
