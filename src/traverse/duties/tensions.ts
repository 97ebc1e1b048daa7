import { compareTexts } from '../../kit/compare-texts.ts';
import { type LazyList, lazyList } from '../../kit/lazy-list.ts';
import type { Day, DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { type RecordedStance, stancesIn } from '../compare/stances.ts';
import { refWithLabel } from '../neighbours.ts';
import type { DutyLimit, NoTension } from './answer.ts';
import { clausesFor, clausesNaming } from './clause.ts';
import type { Contrast } from './contrast.ts';
import { dutyView } from './duty-view.ts';
import { findContrasts, type StanceAndClause, type Tension, tensionOf } from './tension.ts';

/** Whose stances and clauses, on which day, and how far apart they must be. */
export interface TensionsArguments {
  /** Null for every actor that a clause commits. */
  readonly actor: string | null;
  /** Null for all days. */
  readonly asOf: Day | null;
  readonly certainty: Certainty;
  readonly contrasts: readonly Contrast[];
}

/** A tension of an actor on a day. */
export interface DatedTension extends Tension {
  readonly actor: NodeRef;
  /** The requested day; of all days, the first one on which both were so. */
  readonly day: Day;
}

/** Stances of actors beside clauses that commit them. */
export interface Tensions {
  readonly actor: NodeRef | null;
  readonly asOf: Day | null;
  readonly certainty: Certainty;
  readonly contrasts: readonly Contrast[];
  readonly tensions: LazyList<DatedTension>;
  readonly complete: boolean;
  readonly limitsReached: readonly DutyLimit[];
  readonly reason: NoTension | null;
}

/**
 * Where a stance that an actor holds on a day and a clause that commits it differ on a proposition. Obligations are no part of it: they
 * carry no position on a proposition. A change of the actor's own stance is none either, for that is a shift.
 */
export function tensions(graph: Projection, args: TensionsArguments): Tensions {
  const actor = args.actor === null ? null : graph.find({ label: 'Actor', id: args.actor });
  if (actor === undefined) return { ...args, actor: null, ...whole, tensions: [], reason: 'UNKNOWN_ACTOR' };
  const all = (actor === null ? actorsOfClauses(graph) : [actor]).map((one) => committed(graph, one));
  const found = all.flatMap((one) => pairsOf(graph, one, args));
  return {
    ...args,
    actor: actor === null ? null : refWithLabel(graph, 'Actor', actor),
    tensions: lazyList(found, (one) => describe(graph, one, args.certainty)),
    ...whole,
    reason: found.length > 0 ? null : reasonFor(all),
  };
}

const whole = { complete: true, limitsReached: [] } as const;

/** An actor with the clauses that name it and its stances on what they are about. */
interface Committed {
  readonly actor: number;
  readonly clauses: readonly number[];
  readonly stances: readonly RecordedStance[];
}

/** A pair on a day. */
interface DatedPair {
  readonly actor: number;
  readonly day: Day;
  readonly pair: StanceAndClause;
}

function actorsOfClauses(graph: Projection): readonly number[] {
  const links = [...graph.nodesOf('Pact')].flatMap((pact) => [...graph.links(pact, 'OUT', 'CLAUSE')]);
  const ids = new Set(links.flatMap((link) => graph.linkFacts(link).actors));
  return [...ids].toSorted(compareTexts).flatMap((id) => graph.find({ label: 'Actor', id }) ?? []);
}

function committed(graph: Projection, actor: number): Committed {
  const clauses = clausesNaming(graph, actor);
  const propositions = [...new Set(clauses.map(graph.to))];
  return { actor, clauses, stances: stancesIn(graph, { actors: [actor], propositions }) };
}

/** The pairs on the day that is asked about; without one, each pair on the first day on which it is there. */
function pairsOf(
  graph: Projection,
  one: Committed,
  { asOf, certainty, contrasts }: TensionsArguments,
): readonly DatedPair[] {
  const found = new Map<string, DatedPair>();
  for (const day of asOf === null ? daysOf(graph, one) : [asOf]) {
    const view = dutyView(graph, day, certainty);
    for (const pair of findContrasts(view, clausesFor(view, one.actor), one.stances, contrasts)) {
      const key = `${pair.clause} ${pair.stance.id}`;
      if (!found.has(key)) found.set(key, { actor: one.actor, day, pair });
    }
  }
  return [...found.values()];
}

/** Every day on which a pair can begin to be there: those of its stances, its pacts and its part in them. */
function daysOf(graph: Projection, { actor, clauses, stances }: Committed): readonly Day[] {
  const pacts = new Set(clauses.map(graph.from));
  const ofPacts = [...graph.links(actor, 'OUT', 'PARTY_TO')]
    .filter((link) => pacts.has(graph.to(link)))
    .flatMap((link) => [graph.linkLife(link)?.since, graph.nodeLife(graph.to(link))?.since]);
  const known = [...stances.map(({ day }) => day), ...ofPacts].filter((day): day is DayBounds => day != null);
  return [...new Set(known.flatMap(({ earliest, latest }) => [earliest, latest]))].toSorted(compareTexts);
}

function describe(graph: Projection, { actor, day, pair }: DatedPair, certainty: Certainty): DatedTension {
  const view = dutyView(graph, day, certainty);
  return { actor: refWithLabel(graph, 'Actor', actor), day, ...tensionOf(view, actor, pair) };
}

function reasonFor(all: readonly Committed[]): NoTension {
  if (all.every(({ clauses }) => clauses.length === 0)) return 'NO_CLAUSE';
  return all.every(({ stances }) => stances.length === 0) ? 'NO_STANCE' : 'NO_DIFFERENCE';
}
