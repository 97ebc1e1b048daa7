import fc from 'fast-check';
import { boundsIn } from '../../src/model/bounds-in.ts';
import { boundsOf, type Day, type DayBounds, type WholeDay } from '../../src/model/days.ts';
import type { EdgeType } from '../../src/model/edge-types.ts';
import type { Label } from '../../src/model/labels.ts';
import { type Certainty, dayNamesOf, holdsOn, lifetimeOf, ownDaysOf } from '../../src/model/validity.ts';

type Values = Readonly<Record<string, unknown>>;

/** A label or a type of edge that has days. */
export type Kind = Label | EdgeType;

/** A node to write; ids are of no fact of the seeds. */
export interface DrawnNode {
  readonly id: string;
  readonly label: Label;
  readonly values: Values;
}

/** An edge to write between two nodes. */
export interface DrawnEdge {
  readonly type: EdgeType;
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly values: Values;
}

/** A fact, what must be written for it, and what the evaluator says of it as a whole. */
export interface DrawnFact {
  readonly kind: Kind;
  /** A day of its own that it is asked about. */
  readonly on: DayBounds;
  /** The node or edge that is asked about, which is among those below. */
  readonly own: DrawnNode | DrawnEdge;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly holds: (on: DayBounds, certainty: Certainty) => boolean;
}

/** Whole and partial days around the turn of three years; few, so that bounds often meet. */
const days = ['1949', '1949-12', '1949-12-31', '1950', '1950-01', '1950-01-01', '1950-01-02', '1950-06', '1950-06-15']
  .concat(['1950-12-31', '1951', '1951-01-01', '1951-03-01', '1951-03'])
  // Each is a day of the calendar.
  .map((day) => boundsOf(day as Day));

/** A day to be asked about. */
const anyAskedDay: fc.Arbitrary<DayBounds> = fc.constantFrom(...days);

/** A bound of a fact: as exact as its source, or disputed between two days. */
const bound: fc.Arbitrary<DayBounds> = fc.oneof(
  { weight: 4, arbitrary: anyAskedDay },
  {
    weight: 1,
    arbitrary: fc.tuple(anyAskedDay, anyAskedDay).map(([one, other]) => {
      const [earliest, latest] = [one.earliest, other.latest].toSorted() as [WholeDay, WholeDay];
      return { earliest, latest };
    }),
  },
);

const dayOrNone = fc.option(bound, { freq: 3 });

/** The properties that keep the days of a kind of fact, each there or not. */
function ownValues(kind: Kind): fc.Arbitrary<Values> {
  const names = dayNamesOf(ownDaysOf(kind));
  return fc
    .tuple(fc.array(dayOrNone, { minLength: names.length, maxLength: names.length }), fc.boolean())
    .map(([found, certain]) => {
      const pairs = names.flatMap((name, at) => {
        const { earliest, latest } = found[at] ?? {};
        return earliest === undefined
          ? []
          : [[`${name}Earliest`, earliest] as const, [`${name}Latest`, latest] as const];
      });
      return { ...Object.fromEntries(pairs), ...(kind === 'Period' ? { certain } : {}) };
    });
}

/** A fact before it is known what is asked of it. */
type Draft = Omit<DrawnFact, 'kind' | 'on'>;

/** Makes ids that nothing else has. */
type Name = (label: Label) => string;

/** Draws a few facts of a kind that belong together. */
type Drafts = (name: Name) => fc.Arbitrary<readonly Draft[]>;

/** How facts of each entry of the table are drawn. */
const drafts: Readonly<Partial<Record<Kind, Drafts>>> = {
  Recognition: alone('Recognition'),
  Statement: alone('Statement'),
  Event: alone('Event'),
  Pact: (name) => pactWithPeriods(name, 0).map((pact) => [ofPact(pact)]),
  Renewal: alone('Renewal'),
  Suspension: alone('Suspension'),
  Stance: stances,
  RollCall: rollCalls,
  Period: (name) => pactWithPeriods(name, 1).map((pact) => pact.periods.map((period) => ofPeriod(pact, period))),
  Obligation: obligations,
  HELD_OFFICE: between('HELD_OFFICE', 'Actor', 'Actor'),
  MEMBER_OF: between('MEMBER_OF', 'Actor', 'Actor'),
  PARTY_TO: between('PARTY_TO', 'Actor', 'Pact'),
};

function alone(label: Label): Drafts {
  return (name) =>
    ownValues(label).map((values) => {
      const own: DrawnNode = { id: name(label), label, values };
      return [{ own, nodes: [own], edges: [], holds: ofOwn(label, values) }];
    });
}

function between(type: EdgeType, from: Label, to: Label): Drafts {
  return (name) =>
    ownValues(type).map((values) => {
      const ends = [from, to].map((label): DrawnNode => ({ id: name(label), label, values: {} })) as [
        DrawnNode,
        DrawnNode,
      ];
      const own: DrawnEdge = { type, from: ends[0], to: ends[1], values };
      return [{ own, nodes: ends, edges: [own], holds: ofOwn(type, values) }];
    });
}

function ofOwn(kind: Kind, values: Values, others: readonly DayBounds[] = []): DrawnFact['holds'] {
  const life = lifetimeOf(ownDaysOf(kind), values, others);
  return (on, certainty) => holdsOn(life, on, certainty);
}

/** Stances of two holders on two propositions: those of one holder on one proposition take each other's place. */
function stances(name: Name): fc.Arbitrary<readonly Draft[]> {
  const one = fc.record({ values: ownValues('Stance'), holder: fc.nat({ max: 1 }), proposition: fc.nat({ max: 1 }) });
  return fc.array(one, { minLength: 1, maxLength: 8 }).map((drawn) => {
    const nodes = (label: Label) => [0, 1].map((): DrawnNode => ({ id: name(label), label, values: {} }));
    const [holders, propositions] = [nodes('Actor'), nodes('Proposition')];
    return drawn.map((stance, place): Draft => {
      const rivals = drawn.filter(
        (other) => other !== stance && other.holder === stance.holder && other.proposition === stance.proposition,
      );
      const own: DrawnNode = { id: name('Stance'), label: 'Stance', values: stance.values };
      const [holder, proposition] = [holders[stance.holder], propositions[stance.proposition]] as [
        DrawnNode,
        DrawnNode,
      ];
      return {
        own,
        nodes: place === 0 ? [...holders, ...propositions, own] : [own],
        edges: [
          { type: 'HOLDS', from: holder, to: own, values: {} },
          { type: 'ABOUT', from: own, to: proposition, values: {} },
        ],
        holds: ofOwn(
          'Stance',
          stance.values,
          rivals.flatMap(({ values }) => boundsIn(values, 'date') ?? []),
        ),
      };
    });
  });
}

/** A pact with its periods in force, and what holds of it. */
interface DrawnPact {
  readonly pact: DrawnNode;
  readonly periods: readonly DrawnNode[];
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

function pactWithPeriods(name: Name, least: number): fc.Arbitrary<DrawnPact> {
  return fc
    .record({ signed: ownValues('Pact'), periods: fc.array(ownValues('Period'), { minLength: least, maxLength: 3 }) })
    .map(({ signed, periods }) => {
      const pact: DrawnNode = { id: name('Pact'), label: 'Pact', values: signed };
      const inForce = periods.map((values): DrawnNode => ({ id: name('Period'), label: 'Period', values }));
      const edges = inForce.map((to): DrawnEdge => ({ type: 'IN_FORCE', from: pact, to, values: {} }));
      return { pact, periods: inForce, nodes: [pact, ...inForce], edges };
    });
}

/** A pact without a day of signature begins with the first of its periods. */
function ofPact({ pact, periods, nodes, edges }: DrawnPact): Draft {
  return { own: pact, nodes, edges, holds: pactHolds(pact, periods) };
}

function pactHolds(pact: DrawnNode, periods: readonly DrawnNode[]): DrawnFact['holds'] {
  const signed = ofOwn('Pact', pact.values);
  if ('signedEarliest' in pact.values) return signed;
  const begun = periods.map(({ values }): DrawnFact['holds'] => {
    const life = { ...lifetimeOf(ownDaysOf('Period'), values), until: null, lastCovered: null, noEnd: true };
    return (on, certainty) => holdsOn(life, on, certainty);
  });
  return (on, certainty) => signed(on, certainty) || begun.some((holds) => holds(on, certainty));
}

/** A period holds once its pact has begun. */
function ofPeriod(drawn: DrawnPact, own: DrawnNode): Draft {
  const { nodes, edges, periods } = drawn;
  const isFirst = own === periods[0];
  return { own, nodes: isFirst ? nodes : [], edges: isFirst ? edges : [], holds: periodHolds(drawn, own) };
}

function periodHolds({ pact, periods }: DrawnPact, period: DrawnNode): DrawnFact['holds'] {
  const [begun, inForce] = [pactHolds(pact, periods), ofOwn('Period', period.values)];
  return (on, certainty) => begun(on, certainty) && inForce(on, certainty);
}

/** An obligation holds while a period of a pact that imposes it does. */
function obligations(name: Name): fc.Arbitrary<readonly Draft[]> {
  return fc.array(pactWithPeriods(name, 0), { maxLength: 2 }).map((pacts) => {
    const own: DrawnNode = { id: name('Obligation'), label: 'Obligation', values: {} };
    const all = pacts.flatMap((drawn) => drawn.periods.map((period) => periodHolds(drawn, period)));
    return [
      {
        own,
        nodes: [own, ...pacts.flatMap(({ nodes }) => nodes)],
        edges: pacts.flatMap(({ pact, edges }) => [
          { type: 'IMPOSES' as const, from: pact, to: own, values: {} },
          ...edges,
        ]),
        holds: (on, certainty) => all.some((holds) => holds(on, certainty)),
      },
    ];
  });
}

/** Where a roll call has no day, that of a pact it decided stands in for it. */
function rollCalls(name: Name): fc.Arbitrary<readonly Draft[]> {
  return fc
    .record({ values: ownValues('RollCall'), drawn: fc.array(pactWithPeriods(name, 0), { maxLength: 2 }) })
    .map(({ values, drawn }) => {
      const own: DrawnNode = { id: name('RollCall'), label: 'RollCall', values };
      const [holds, others] = [ofOwn('RollCall', values), drawn.map(({ pact, periods }) => pactHolds(pact, periods))];
      const isDated = 'dateEarliest' in values;
      return [
        {
          own,
          nodes: [own, ...drawn.flatMap(({ nodes }) => nodes)],
          edges: drawn.flatMap(({ pact, edges }) => [
            { type: 'DECIDED_BY' as const, from: pact, to: own, values: {} },
            ...edges,
          ]),
          holds: (on, certainty) => holds(on, certainty) || (!isDated && others.some((begun) => begun(on, certainty))),
        },
      ];
    });
}

/** Facts of every entry of the table, as many draws of each; a draw of stances or of periods gives several. */
export function drawFacts(draws: number, seed: number): readonly DrawnFact[] {
  let names = 0;
  const name: Name = (label) => `drawn-${label.toLowerCase()}-${names++}`;
  return Object.entries(drafts).flatMap(([kind, draft]) => {
    const drawn = fc.sample(fc.tuple(draft(name), fc.infiniteStream(anyAskedDay)), { numRuns: draws, seed });
    return drawn.flatMap(
      (
        [facts, asked], // The object above is written out, so its keys are kinds.
      ) => facts.map((fact) => ({ ...fact, kind: kind as Kind, on: next(asked) })),
    );
  });
}

function next(asked: Iterator<DayBounds>): DayBounds {
  // The stream has no end.
  return asked.next().value as DayBounds;
}
