import type { DayBounds } from '../../model/days.ts';
import type { Label } from '../../model/labels.ts';
import type { Lifetime } from '../../model/validity.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import type { Projection } from '../../projection/projection.ts';
import { neighboursAlong } from '../neighbours.ts';
import { requiredFact } from '../required-fact.ts';

/** Which stances to read, by actors and propositions. Null for all of them. */
export interface StanceScope {
  readonly actors: readonly string[] | null;
  readonly propositions: readonly string[] | null;
}

/** The nodes of a scope, each once. Null for all of them. */
export interface ScopeNodes {
  readonly actors: readonly number[] | null;
  readonly propositions: readonly number[] | null;
}

/** The nodes of a scope, and its ids that match nothing, in the requested order. */
export interface ResolvedScope extends ScopeNodes {
  readonly unknown: readonly string[];
}

/** A stance of one actor on one proposition, with the values that comparisons need. */
export interface RecordedStance {
  readonly id: string;
  readonly actor: string;
  readonly proposition: string;
  readonly position: VocabularyValue<'position'>;
  /** From -1, against, to 1, for. Null: it takes no side. */
  readonly polarity: number | null;
  readonly verified: boolean;
  /** Its day as recorded. */
  readonly date: string;
  /** The first and the last day that it can mean. */
  readonly day: DayBounds;
  /** Its days of validity, whether or not a later stance replaces it. */
  readonly life: Lifetime;
}

/** Looks up the ids of a scope, former ids included. */
export function resolveScope(graph: Projection, { actors, propositions }: StanceScope): ResolvedScope {
  const [ofActors, ofPropositions] = [numbersOf(graph, 'Actor', actors), numbersOf(graph, 'Proposition', propositions)];
  return {
    actors: ofActors.nodes,
    propositions: ofPropositions.nodes,
    unknown: [...ofActors.unknown, ...ofPropositions.unknown],
  };
}

function numbersOf(graph: Projection, label: Label, ids: readonly string[] | null) {
  if (ids === null) return { nodes: null, unknown: [] };
  const lookups = ids.map((id) => ({ id, node: graph.find({ label, id }) }));
  return {
    nodes: [...new Set(lookups.flatMap(({ node }) => node ?? []))],
    unknown: lookups.filter(({ node }) => node === undefined).map(({ id }) => id),
  };
}

/** The stances of a scope: one for each holder and each proposition of a stance. */
export function stancesIn(graph: Projection, { actors, propositions }: ScopeNodes): readonly RecordedStance[] {
  const isHolder = isAmong(actors);
  const isSubject = isAmong(propositions);
  return [...new Set(candidates(graph, { actors, propositions }))].flatMap((stance) => {
    const subjects = neighboursAlong(graph, stance, 'OUT', 'ABOUT').filter(isSubject);
    return neighboursAlong(graph, stance, 'IN', 'HOLDS')
      .filter(isHolder)
      .flatMap((holder) => subjects.flatMap((subject) => recorded(graph, stance, holder, subject) ?? []));
  });
}

function isAmong(nodes: readonly number[] | null): (node: number) => boolean {
  if (nodes === null) return () => true;
  const known = new Set(nodes);
  return (node) => known.has(node);
}

/** Stances that may be in a scope, looked up from the side with fewer of them. */
function candidates(graph: Projection, { actors, propositions }: ScopeNodes): Iterable<number> {
  if (actors !== null) return actors.flatMap((actor) => neighboursAlong(graph, actor, 'OUT', 'HOLDS'));
  if (propositions === null) return graph.nodesOf('Stance');
  const about = propositions.flatMap((proposition) => neighboursAlong(graph, proposition, 'IN', 'ABOUT'));
  return about.filter((node) => graph.label(node) === 'Stance');
}

/** A stance without a day is skipped; no load accepts one. */
function recorded(graph: Projection, stance: number, holder: number, subject: number): RecordedStance | undefined {
  const life = graph.nodeLife(stance);
  const day = life?.since ?? null;
  if (life === null || day === null) return undefined;
  const { position, polarity } = graph.nodeFacts(stance);
  return {
    id: graph.id(stance),
    actor: graph.id(holder),
    proposition: graph.id(subject),
    position: requiredFact(position),
    polarity,
    verified: graph.isVerified(stance),
    date: life.written.since ?? '',
    day,
    life: { ...life, superseded: null },
  };
}
