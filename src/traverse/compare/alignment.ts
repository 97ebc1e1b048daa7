import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { Label } from '../../model/labels.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { type Aligned, align, dayWindowOf, type Matrix } from './align.ts';
import { type AlignmentRules, alignmentLimits, itemLabels, normalisations } from './alignment-rules.ts';
import { actorsNotNamed, notPositive, onlyOfStances, tooManyNamed, unsuitedNormalise } from './errors.ts';
import type { Observation } from './observation.ts';
import { type Observations, readObservations } from './read-observations.ts';
import { resolveScope, type StanceScope } from './stances.ts';

/** A limit that was reached, and how much was kept. */
export interface AlignmentLimit {
  readonly kind: 'ACTORS' | 'OBSERVATIONS' | 'WINDOWS' | 'CELLS';
  readonly kept: number;
  /** Total number; null if it is larger than `kept` but was not counted. */
  readonly total: number | null;
}

/** Actors compared with each other, or with items, by recorded stances, votes or events. */
export interface Alignment {
  readonly rules: AlignmentRules;
  readonly actors: readonly NodeRef[];
  readonly items: readonly NodeRef[];
  /** Requested ids that match nothing in the graph. */
  readonly unknown: readonly string[];
  /** One matrix per window, oldest first; a single one if no windows were requested. */
  readonly windows: readonly Matrix[];
  readonly limitsReached: readonly AlignmentLimit[];
}

/**
 * Aligns actors over their observations, as Discourse Network Analyzer does over statements (Leifeld 2017). There, a statement of an actor
 * agrees with a concept or not; here, an observation is a stance on a proposition with its polarity, a vote in a roll call, or an event
 * towards an actor with its intensity. If there are too many, the latest votes and events and the actors with the most observations are kept.
 */
export function* alignment(
  projection: Projection,
  scope: StanceScope,
  rules: AlignmentRules,
): CooperativeTask<Alignment> {
  expectSound(scope, rules);
  const known = resolveScope(projection, scope);
  const read = readObservations(projection, rules.source, known, dayWindowOf(rules));
  const actors = mostActive(read.observations);
  const observations = read.observations.filter(({ actor }) => actors.ids.has(actor));
  yield;
  const aligned = yield* align(observations, rules);
  const axis = (label: Label, all: Iterable<string>, withCells: readonly string[]) =>
    (rules.isolates ? [...new Set(all)].toSorted(compareTexts) : withCells).map((id) => ({ label, id }));
  const named = (nodes: readonly number[] | null) => nodes?.map((node) => projection.id(node));
  const items = named(known.propositions) ?? observations.map(({ item }) => item);
  return {
    rules,
    actors: axis('Actor', named(known.actors) ?? actors.ids, aligned.actors),
    items: axis(itemLabels[rules.source], items, aligned.items),
    unknown: known.unknown,
    windows: aligned.windows,
    limitsReached: limitsReachedBy(read, actors, aligned),
  };
}

function expectSound(scope: StanceScope, { source, mode, normalise, minimum, windows }: AlignmentRules): void {
  const suited = normalisations[mode];
  if (!suited.includes(normalise)) throw unsuitedNormalise(normalise, mode, suited);
  if (minimum < 1) throw notPositive('minimum', minimum);
  if (windows !== null && windows.size < 1) throw notPositive('size of a window', windows.size);
  if (windows !== null && windows.step < 1) throw notPositive('step of windows', windows.step);
  expectFew('actors', scope.actors, alignmentLimits.actors);
  expectFew('propositions', scope.propositions, alignmentLimits.propositions);
  if (source === 'STANCES') return;
  if (scope.propositions !== null) throw onlyOfStances('propositions', source);
  if (scope.actors === null) throw actorsNotNamed(source);
}

function expectFew(what: string, ids: readonly string[] | null, most: number): void {
  if (ids !== null && ids.length > most) throw tooManyNamed(what, ids.length, most);
}

/** The actors with the most observations, and the number of all actors. */
interface MostActive {
  readonly ids: ReadonlySet<string>;
  readonly count: number;
}

function mostActive(observations: readonly Observation[]): MostActive {
  const groups = [...groupBy(observations, ({ actor }) => actor)];
  const inOrder = groups.toSorted(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || compareTexts(one, other),
  );
  return { ids: new Set(inOrder.slice(0, alignmentLimits.actors).map(([id]) => id)), count: groups.length };
}

function limitsReachedBy(
  { observations, complete }: Observations,
  actors: MostActive,
  aligned: Aligned,
): readonly AlignmentLimit[] {
  const cells = aligned.windows.map((one) => one.pairs.length + one.cells.length + one.observations.length);
  const kept = cells.reduce((sum, count) => sum + count, 0);
  const leftOut = aligned.windows.reduce((sum, one) => sum + one.leftOut, 0);
  const counts: readonly AlignmentLimit[] = [
    { kind: 'ACTORS', kept: actors.ids.size, total: actors.count },
    { kind: 'WINDOWS', kept: aligned.windows.length, total: aligned.windowCount },
    { kind: 'CELLS', kept, total: kept + leftOut },
  ];
  const limitsReached = counts.filter((one) => one.kept !== one.total);
  return complete
    ? limitsReached
    : [{ kind: 'OBSERVATIONS', kept: observations.length, total: null }, ...limitsReached];
}
