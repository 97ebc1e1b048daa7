import type { Transaction } from '../../graph/graph.ts';
import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { latest } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Aligned, align, type Matrix } from './align.ts';
import { notPositive, tooManyNamed, unsuitedNormalise } from './complaints.ts';
import { alignmentLimits, normalisations, type Rules } from './rules.ts';
import { endOfDays, readStances, type Scope, type Stances, unknownIn } from './stances.ts';
import { takeOf } from './take-of.ts';
import type { StanceRow } from './texts.ts';

/** What was not given in full, and how much of it was. */
export interface Cut {
  readonly what: 'ACTORS' | 'PROPOSITIONS' | 'STANCES' | 'WINDOWS' | 'CELLS';
  readonly kept: number;
  /** How many there are; null: not counted, but more than were kept. */
  readonly of: number | null;
}

/** Actors set against each other, or against propositions, by what they were recorded to hold. */
export interface Alignment {
  readonly rules: Rules;
  readonly actors: readonly NodeRef[];
  readonly propositions: readonly NodeRef[];
  /** Ids asked for that the graph has not. */
  readonly unknown: readonly string[];
  /** One matrix for each window, oldest first; a single one where no windows were asked for. */
  readonly windows: readonly Matrix[];
  readonly cut: readonly Cut[];
}

/**
 * Aligns actors over their stances, as Discourse Network Analyzer aligns them over statements (Leifeld 2017): a stance is a statement
 * there, its proposition the concept, its polarity the agreement. The latest stances are kept where there are too many, and the
 * actors and propositions with the most of them.
 */
export async function alignment(graph: Transaction, scope: Scope, rules: Rules): Promise<Alignment> {
  expectSound(scope, rules);
  const by = rules.asOf === null ? endOfDays : latest(rules.asOf);
  const [stances, unknown] = await Promise.all([
    readStances(graph, scope, by, alignmentLimits.stances),
    unknownIn(graph, scope),
  ]);
  const actors = mostTaken(stances.rows, ({ actor }) => actor, alignmentLimits.actors);
  const propositions = mostTaken(stances.rows, ({ proposition }) => proposition, alignmentLimits.propositions);
  const takes = stances.rows
    .filter(({ actor, proposition }) => actors.ids.has(actor) && propositions.ids.has(proposition))
    .map(takeOf);
  const aligned = align(takes, rules);
  const unknownNames = new Set(unknown.map(({ label, id }) => `${label}:${id}`));
  const axis = (label: 'Actor' | 'Proposition', asked: Asked, withCells: readonly string[]) => {
    const all = [...(asked ?? [])].filter((id) => !unknownNames.has(`${label}:${id}`)).toSorted(compareTexts);
    return (rules.isolates ? all : withCells).map((id) => ({ label, id }));
  };
  return {
    rules,
    actors: axis('Actor', scope.actors ?? actors.ids, aligned.actors),
    propositions: axis('Proposition', scope.propositions ?? propositions.ids, aligned.items),
    unknown: unknown.map(({ id }) => id),
    windows: aligned.windows,
    cut: cutsOf(stances, actors, propositions, aligned),
  };
}

type Asked = Iterable<string>;

function expectSound({ actors, propositions }: Scope, { mode, normalise, minimum, windows }: Rules): void {
  const suited = normalisations[mode];
  if (!suited.includes(normalise)) throw unsuitedNormalise(normalise, mode, suited);
  if (minimum < 1) throw notPositive('minimum', minimum);
  if (windows !== null && windows.size < 1) throw notPositive('size of a window', windows.size);
  if (windows !== null && windows.step < 1) throw notPositive('step of windows', windows.step);
  expectFew('actors', actors, alignmentLimits.actors);
  expectFew('propositions', propositions, alignmentLimits.propositions);
}

function expectFew(what: string, ids: readonly string[] | null, most: number): void {
  if (ids !== null && ids.length > most) throw tooManyNamed(what, ids.length, most);
}

/** The ids that most stances have, and how many ids there are. */
interface MostTaken {
  readonly ids: ReadonlySet<string>;
  readonly count: number;
}

function mostTaken(rows: readonly StanceRow[], idOf: (row: StanceRow) => string, most: number): MostTaken {
  const groups = [...groupBy(rows, idOf)];
  const inOrder = groups.toSorted(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || compareTexts(one, other),
  );
  return { ids: new Set(inOrder.slice(0, most).map(([id]) => id)), count: groups.length };
}

function cutsOf(stances: Stances, actors: MostTaken, propositions: MostTaken, aligned: Aligned): readonly Cut[] {
  const cells = aligned.windows.map((one) => one.pairs.length + one.cells.length + one.events.length);
  const kept = cells.reduce((sum, count) => sum + count, 0);
  const leftOut = aligned.windows.reduce((sum, one) => sum + one.leftOut, 0);
  const counts: readonly Cut[] = [
    { what: 'ACTORS', kept: actors.ids.size, of: actors.count },
    { what: 'PROPOSITIONS', kept: propositions.ids.size, of: propositions.count },
    { what: 'WINDOWS', kept: aligned.windows.length, of: aligned.windowCount },
    { what: 'CELLS', kept, of: kept + leftOut },
  ];
  const cut = counts.filter((one) => one.kept !== one.of);
  return stances.complete ? cut : [{ what: 'STANCES', kept: stances.rows.length, of: null }, ...cut];
}
