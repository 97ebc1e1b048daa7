import type { NodeRef } from '../../model/node-ref.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import type { Projection } from '../../projection/projection.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import { requiredFact } from '../required-fact.ts';
import type { DutyView } from './duty-view.ts';

/** A clause of a pact that commits an actor. */
export interface CommittingClause {
  readonly slug: string;
  readonly pact: NodeRef;
  readonly article: string | null;
  readonly position: VocabularyValue<'position'>;
  readonly polarity: number | null;
  readonly text: string | null;
  readonly lang: string | null;
  readonly translated: boolean | null;
  readonly note: string | null;
  readonly actors: readonly NodeRef[];
  readonly sources: readonly NodeRef[];
}

/** The clauses that commit an actor on a day: both the pact and the actor's part in it were signed by then, and the clause names it. */
export function clausesFor({ graph, level, isEnough }: DutyView, actor: number): readonly number[] {
  const pacts = [...graph.links(actor, 'OUT', 'PARTY_TO')]
    .filter((link) => isEnough(level(graph.linkLife(link))))
    .map((link) => graph.to(link))
    .filter((pact) => isEnough(level(graph.nodeLife(pact))));
  return clausesIn(graph, actor, pacts);
}

/** The clauses of all days that name an actor, in pacts that it is or was a party to. */
export function clausesNaming(graph: Projection, actor: number): readonly number[] {
  return clausesIn(graph, actor, neighboursAlong(graph, actor, 'OUT', 'PARTY_TO'));
}

function clausesIn(graph: Projection, actor: number, pacts: readonly number[]): readonly number[] {
  const id = graph.id(actor);
  return [...new Set(pacts)]
    .flatMap((pact) => [...graph.links(pact, 'OUT', 'CLAUSE')])
    .filter((clause) => graph.linkFacts(clause).actors.includes(id));
}

/** The verb of a clause, and the side that it takes. */
export function positionOf({ graph }: DutyView, clause: number): Pick<CommittingClause, 'position' | 'polarity'> {
  const { position } = graph.linkFacts(clause);
  const proposition = graph.to(clause);
  const allowed = graph.find({ label: 'AllowedPosition', id: `${graph.id(proposition)}--${position}` });
  const isAllowed = allowed !== undefined && neighboursAlong(graph, proposition, 'OUT', 'ALLOWS').includes(allowed);
  return {
    position: requiredFact(position),
    polarity: isAllowed ? graph.nodeFacts(allowed).polarity : null,
  };
}

/** A clause with all that its text says. */
export function clauseOf(view: DutyView, clause: number): CommittingClause {
  const { graph } = view;
  const { article, text, lang, translated, note, actors, sources } = graph.linkFacts(clause);
  return {
    slug: clauseId(view, clause),
    pact: refWithLabel(graph, 'Pact', graph.from(clause)),
    article,
    ...positionOf(view, clause),
    text,
    lang,
    translated,
    note,
    actors: actors.map((id) => ({ label: 'Actor', id })),
    sources: sources.map((id) => ({ label: 'Source', id })),
  };
}

/** The id of a clause. */
export function clauseId({ graph }: DutyView, clause: number): string {
  return graph.linkId(clause) ?? '';
}
