import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { count, day, fields, maybe, measure, one, text } from './fields.ts';
import { among, implementInputs, inRange, linkedTo, onDay, oneOfIds, routeToOne } from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Event, Node } from './nouns.ts';
import { addRoots, byDate } from './roots.ts';

Event.implement({
  description:
    'What one actor did to another on a day, as a machine coded it from news reports in the CAMEO scheme. Such codes are often wrong: count many, and trust no single one.',
  interfaces: [Node],
  extensions: bound({ kind: 'node', label: 'Event', order: byDate }),
  fields: (t) =>
    fields(t, {
      date: day('Day of the event, as coded.'),
      code: text('CAMEO code of what was done, two to four digits as text: "036".'),
      rootCode: text('The first two digits of the code, one of twenty kinds of act: "03".'),
      quadClass: count('1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.'),
      intensity: maybe(
        measure('Goldstein weight of the code, from -10 for conflict to 10 for cooperation. Null: the code has none.'),
      ),
      initiator: one(Actor, along('INITIATED', 'in'), 'Who is coded to have done it.'),
      initiatorSector: maybe(
        text('The part of the state that did it, as the data set words it. Null: the state as such.'),
      ),
      target: maybe(one(Actor, along('TARGETS', 'out'), 'To whom it was done. Null: the row names nobody.')),
      targetSector: maybe(
        text('The part of the state to which it was done, as the data set words it. Null: the state as such.'),
      ),
      mentions: maybe(count('How many times the reports mention it. Null: not counted.')),
      url: maybe(text('Address of a report. Null: the data set gives none.')),
    }),
});

implementInputs(
  'Event',
  inputs.EventInputs,
  {
    ids: oneOfIds('events'),
    date: onDay('Day of the event, in relation to other days.'),
    code: among('String', 'It has one of these CAMEO codes.'),
    rootCode: among('String', 'Its CAMEO code begins with one of these roots, "03".'),
    quadClass: among('Int', 'It is of one of these classes, 1 to 4.'),
    intensity: inRange('Its Goldstein weight lies between these bounds.'),
  },
  {
    initiator: linkedTo(inputs.ActorInputs.match, routeToOne('INITIATED', 'in', 'Actor'), 'Who did it is like this.'),
    target: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('TARGETS', 'out', 'Actor'),
      'To whom it was done is like this.',
    ),
  },
);

addRoots({ one: 'event', all: 'events', type: Event, name: 'Event', list: lists.Events });
