import type { NoTension as Reason } from '../../traverse/duties/answer.ts';
import type { CommittingClause as Clause } from '../../traverse/duties/clause.ts';
import type { Contrast } from '../../traverse/duties/contrast.ts';
import { type DatedTension, type Tensions as TensionsAnswer, tensions } from '../../traverse/duties/tensions.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { Position } from '../enums.ts';
import { choice, day, flag, list, maybe, measure, text } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor, Pact, Proposition, Source, Stance } from '../nouns.ts';
import { certaintyArgument } from '../snapshot.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objectPage, objects } from './answer-type.ts';
import { Force, ofPact, standing, theDay } from './force.ts';
import { slugIn } from './names.ts';

const TensionContrast = describedEnum<Contrast>('TensionContrast', 'How a stance and a clause differ.', {
  OPPOSED: 'Their polarities have opposite signs.',
  APART:
    'They take different positions that are not on opposite sides. Pairs with a silent stance or clause are not compared.',
});

const CommittingClause = answerType<Clause>('CommittingClause', 'A clause of a pact that commits an actor.', {
  slug: text('ID of the clause in the seed files.'),
  pact: object(Pact, 'The pact that contains the clause.'),
  article: maybe(text('Article of the pact, as printed. Null if it is not known.')),
  position: choice(Position, 'The position that the clause takes on the proposition.'),
  polarity: maybe(measure('Polarity of that position on the proposition, from -1 to 1. Null if it takes no side.')),
  text: maybe(text('Excerpt of the text, at most 25 words. Null if none was read.')),
  lang: maybe(text('Language tag (BCP 47) of the excerpt. Null if there is no excerpt.')),
  translated: maybe(flag('True if the excerpt is a translation. Null if there is no excerpt.')),
  note: maybe(text('Editorial note. Null if there is none.')),
  actors: objects(Actor, ofPact, 'Actors that the clause commits.'),
  sources: objects(Source, ofPact, 'Sources for the clause.'),
});

const Tension = answerType<DatedTension>(
  'Tension',
  'A stance of an actor next to a clause that commits the actor on the same proposition. Both are stated; neither is judged.',
  {
    actor: object(Actor, 'The actor.'),
    day: day('The requested day. If none was requested, the first day on which both were so.'),
    contrast: choice(TensionContrast, 'How the two differ.'),
    proposition: object(Proposition, 'The proposition.'),
    stance: object(
      Stance,
      'The stance held on the day: the latest recorded by then, unless it has ended. If the dates leave open which stance is the latest, each is returned in a pair of its own.',
    ),
    position: choice(Position, 'The position of the stance.'),
    polarity: maybe(measure('Polarity of the stance, from -1 to 1. Null if it takes no side.')),
    clause: object(CommittingClause, 'The clause.'),
    force: object(Force, 'Whether the pact of the clause was in force that day.'),
    verified: flag('True if sources that were read confirm both the stance and the pact.'),
    sentence: text('Stance and clause in one sentence.'),
  },
);

const NoTension = describedEnum<Reason>('NoTensionReason', 'Why there is no tension.', {
  UNKNOWN_ACTOR: 'The graph has no actor with that ID.',
  NO_CLAUSE: 'No clause of a pact names the actor, or any actor.',
  NO_STANCE: 'The actor has no recorded stance on what the clauses that name it are about.',
  NO_DIFFERENCE: 'There are clauses and stances, and none differ as requested on the requested days.',
});

const Tensions = answerType<TensionsAnswer>(
  'Tensions',
  'Stances of actors that differ from clauses that commit them.',
  {
    actor: maybe(object(Actor, 'The actor. Null if none was requested, or if the graph has no actor with that ID.')),
    ...theDay,
    asOf: maybe(day('The day that was requested. Null if all days were.')),
    contrasts: list(choice(TensionContrast, 'The contrasts that were requested.')),
    tensions: objectPage(
      'Tension',
      Tension,
      'tensions',
      'The pairs, ordered by actor, then by day, clause and stance.',
    ),
    ...standing,
    reason: maybe(choice(NoTension, 'Why there is no pair. Null if there is one.')),
  },
);

addTraversal('tensions', {
  type: Tensions,
  description:
    'Returns pairs of a stance that an actor holds on a day and a clause of one of its pacts that commits it to another position on the same proposition, for one actor or for all, on one day or over all of history. A clause commits only the actors that it names. For changes of stance over time, use `shifts`.',
  args: builder.args((t) => ({
    actor: t.id(idsOf(['Actor'], 'ID of the actor. If null, every actor that a clause names.')),
    contrasts: t.field({
      type: [TensionContrast],
      required: true,
      defaultValue: ['OPPOSED', 'APART'],
      description: 'How the two must differ.',
    }),
  })),
  dayArgs: builder.args((t) => ({
    asOf: t.field({
      type: 'PartialDate',
      description:
        'The day. A month or a year means some day within it. If null, every day: each pair is given once, on the first day on which both were so.',
    }),
    certainty: certaintyArgument(),
  })),
  walk: (graph, { actor, ...args }) => tensions(graph, { ...args, actor: actor === null ? null : slugIn(actor) }),
});
