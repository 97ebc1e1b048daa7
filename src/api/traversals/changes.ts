import { changeKinds, type ChangeKind as Kind } from '../../traverse/time/change-facts.ts';
import {
  type Change as ChangeAnswer,
  type ChangesPage as ChangesAnswer,
  changes,
  MAX_CHANGES,
} from '../../traverse/time/changes.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, flag, maybe, text, texts } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { PageInfo } from '../lists.ts';
import { Actor, Node, Stance } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects } from './answer-type.ts';
import { slugsIn } from './names.ts';

const ChangeKind = describedEnum<Kind>('ChangeKind', 'What changed.', {
  MEMBERSHIP: 'An actor joined or left an organisation.',
  OFFICE: 'An official took or left an office.',
  PACT: 'A pact was signed, adopted or issued.',
  PARTY: 'An actor joined a pact after its start, or left it.',
  PERIOD: 'A pact came into force or ceased to be in force.',
  RECOGNITION: 'An actor recognised another as a government, or ceased to.',
  RENEWAL: 'A pact was extended.',
  STANCE: 'A stance was recorded, took another position than the one before, or was given up.',
  STATEMENT: 'A statement was made.',
  SUSPENSION: 'A pact was suspended between some of its parties, or applied again.',
});

const ChangeType = describedEnum<ChangeAnswer['type']>('ChangeType', 'The way in which something changed.', {
  BEGAN: 'Something that lasts began.',
  ENDED: 'Something that lasted ended.',
  CHANGED: 'A stance took another position than the one recorded before it.',
  HAPPENED: 'An event happened or was recorded.',
});

const Change = answerType<ChangeAnswer>('Change', 'Something that began, ended, happened or changed position.', {
  day: maybe(day('The day, as exact as its source. Null if sources differ on it.')),
  earliest: day('First day that the sources allow.'),
  latest: day('Last day that the sources allow.'),
  type: choice(ChangeType, 'The way in which it changed.'),
  kind: choice(ChangeKind, 'What changed.'),
  node: object(
    Node,
    'The node that changed. For a link, such as an office, the node where it starts; for a part of a pact, such as a renewal, the pact.',
  ),
  actor: maybe(object(Actor, 'The actor whose change it is. Null if it concerns no single actor.')),
  target: maybe(
    object(
      Node,
      'The other end of a link, the proposition of a stance, or the actor that is recognised. Null if there is none.',
    ),
  ),
  before: maybe(object(Stance, 'The previous stance, if the position changed. Null otherwise.')),
  sentence: text('The change in one sentence.'),
  certainty: choice(
    Certainty,
    'Whether the change lies between the requested days: `CERTAIN` on every reading of its date, `POSSIBLE` on at least one.',
  ),
});

const Changes = answerType<ChangesAnswer>('Changes', 'A page of the changes between two days.', {
  nodes: objects(Change, 'first', 'The changes, ordered by the first day each can mean, then by kind and ID.'),
  pageInfo: object(PageInfo, 'Cursors, and whether there are more pages.'),
  totalCount: count('Number of changes on all pages. It is counted only if you ask for it.'),
  unknown: texts('Given IDs that match no actor.'),
  complete: flag('Always true: no change is left out.'),
});

addTraversal('changes', {
  type: Changes,
  description:
    'Returns what began, ended, happened or changed position between two days, both included. A change with an inexact date is returned if it may lie between them.',
  args: builder.args((t) => ({
    from: t.field({ type: 'PartialDate', required: true, description: 'The first day.' }),
    to: t.field({ type: 'PartialDate', required: true, description: 'The last day, included.' }),
    kinds: t.field({
      type: [ChangeKind],
      required: true,
      defaultValue: [...changeKinds],
      description: 'Return only changes of these kinds.',
    }),
    actors: t.idList(
      idsOf(['Actor'], 'Return only changes that concern one of the actors with these IDs. If null, return all.'),
    ),
    first: t.int({
      required: true,
      defaultValue: 25,
      description: `Number of changes to return, from 0 to ${MAX_CHANGES}.`,
    }),
    after: t.string({
      description: 'Cursor of a page, from a request with the same arguments: returns the changes after it.',
    }),
  })),
  walk: (graph, { actors, ...args }, day, { compute }) =>
    changes(graph, { ...args, actors: slugsIn(actors) }, day, compute),
});
