import { type TensionsAsked, tensions } from '../../traverse/duties/tensions.ts';
import { builder } from '../builder.ts';
import { Position } from '../enums.ts';
import { choice, fields, flag, maybe, measure, text } from '../fields.ts';
import { found, foundAll, foundPage } from '../found.ts';
import { Actor, Pact, Proposition, Source, Stance } from '../nouns.ts';
import { addTraversals, onDay } from './add.ts';
import { Force, standing, theDay } from './force.ts';
import { namedAs } from './names.ts';

const Contrast = builder.enumType('TensionContrast', {
  description: 'How a stance and a clause differ.',
  values: {
    OPPOSED: { description: 'Their polarities have opposite signs.' },
    APART: {
      description: 'They use another verb, and are not on opposite sides. Where one is silent, they are not compared.',
    },
  },
});

const CommittingClause = builder.objectRef<object>('CommittingClause').implement({
  description: 'A clause of a pact that speaks for an actor.',
  fields: (t) =>
    fields(t, {
      slug: text('Id of the clause in the seed files.'),
      pact: found(Pact, 'The pact that holds it.'),
      article: maybe(text('Article of the pact, as printed. Null: not seen.')),
      position: choice(Position, 'How far it goes, with the verb of the text.'),
      polarity: maybe(measure('Polarity of that position on the proposition. Null: takes no side.')),
      text: maybe(text('A fragment of the text, at most 25 words. Null: none was read.')),
      lang: maybe(text('Language tag (BCP 47) of the fragment as it stands here.')),
      translated: maybe(flag('The text was not issued in that language.')),
      note: maybe(text('What a reader should know beside the fields.')),
      actors: foundAll(Actor, 60, 'Whose commitment it is.'),
      sources: foundAll(Source, 60, 'Where it was read.'),
    }),
});

const Tension = builder.objectRef<object>('Tension').implement({
  description:
    'A stance of an actor beside a clause that commits it on the same proposition. Both are stated; neither is judged.',
  fields: (t) =>
    fields(t, {
      contrast: choice(Contrast, 'How they differ.'),
      proposition: found(Proposition, 'What both are about.'),
      stance: found(
        Stance,
        'The stance held on the day: the latest recorded by then, unless it has ended. Where the days leave open which is the latest, each has a pair of its own.',
      ),
      position: choice(Position, 'How far the stance goes.'),
      polarity: maybe(measure('Polarity of the stance. Null: takes no side.')),
      clause: found(CommittingClause, 'The clause.'),
      force: found(Force, 'Whether its pact was in force that day.'),
      verified: flag('Sources that were read state the stance, and the pact.'),
      sentence: text('Both in one sentence.'),
    }),
});

const Tensions = builder.objectRef<object>('Tensions').implement({
  description: 'Where stances of an actor differ from clauses that commit it.',
  fields: (t) =>
    fields(t, {
      actor: maybe(found(Actor, 'Whose stances they are. Null: the graph has no such actor.')),
      ...theDay,
      contrasts: { ...choice(Contrast, 'The contrasts asked for.'), list: true },
      tensions: foundPage('Tension', Tension, 'tensions', 'The pairs, in the order of clauses, then of stances.'),
      ...standing,
    }),
});

addTraversals({
  tensions: {
    type: Tensions,
    description:
      'Pairs of a stance that an actor holds on a day and a clause, of a pact it was in on that day, that commits it to another position on the same proposition. A clause counts only for the actors it names. A change of stance over time is none.',
    args: () =>
      builder.args((a) => ({
        actor: a.id({ required: true, description: 'The actor: its id, with or without the type in front.' }),
        contrasts: a.field({
          type: [Contrast],
          required: true,
          defaultValue: ['OPPOSED'],
          description: 'How the two must differ.',
        }),
      })),
    day: onDay,
    walk: async ({ projection }, args) => tensions(await projection(), asked(args)),
  },
});

/** Arguments come as graphql-js coerced them: the cast says what the schema above allows. */
function asked({ actor, ...rest }: Readonly<Record<string, unknown>>): TensionsAsked {
  return { ...(rest as Omit<TensionsAsked, 'actor'>), actor: namedAs('Actor', actor).id };
}
