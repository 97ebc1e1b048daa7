import type { EdgeType } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { LinkDirection, Projection, WrittenLifetime } from '../../projection/projection.ts';
import { captionOrNull, firstNeighbour, linkIdOf, neighboursAlong } from '../neighbours.ts';

/** What a timeline says of a fact: the node that stands for it, and the words of its sentence. */
export interface Told {
  readonly node: NodeRef;
  readonly subject: string | null;
  readonly object: string | null;
  readonly detail: string | null;
}

/** A fact around an actor: a node, or a link. */
export interface Fact {
  readonly fact: number;
  /** The link by which the actor is a party to the pact that it is of; null: it is the actor's on all days. */
  readonly tie: number | null;
}

/** Facts of one kind: where they are found around an actor, their days and ids, and what is said of them. */
export interface Facts {
  readonly around: (graph: Projection, actor: number) => readonly Fact[];
  readonly life: (graph: Projection, fact: number) => WrittenLifetime | null;
  readonly id: (graph: Projection, fact: number) => string;
  readonly tell: (graph: Projection, fact: number) => Told;
}

type Tell = Facts['tell'];

/** Recognitions that actors gave. */
export const recognitions = nodes(at(['IN', 'BY']), (graph, fact) => ({
  node: graph.ref(fact),
  subject: captionOrNull(graph, firstNeighbour(graph, fact, 'OUT', 'BY')),
  object: captionOrNull(graph, firstNeighbour(graph, fact, 'OUT', 'OF')),
  detail: null,
}));

/** Statements made on behalf of actors, and those in which officials took part. */
export const statements = nodes(at(['IN', 'ON_BEHALF_OF'], ['OUT', 'SPOKE']), captioned);

/** Stances that actors hold, and those that officials voiced. */
export const stances = nodes(at(['OUT', 'HOLDS'], ['IN', 'VOICED_BY']), (graph, fact) => ({
  node: graph.ref(fact),
  subject: captionOrNull(graph, firstNeighbour(graph, fact, 'IN', 'HOLDS')),
  object: captionOrNull(graph, firstNeighbour(graph, fact, 'OUT', 'ABOUT')),
  detail: graph.nodeFacts(fact).position,
}));

/** Pacts of actors, and those that officials signed. */
export const pacts = nodes(
  (graph, actor) => [...tiesOf(graph, actor), ...at(['OUT', 'SIGNED'])(graph, actor)],
  captioned,
);

/** Periods in force of the pacts of actors. */
export const periods = nodes(partsOf('IN_FORCE'), ofPact('IN_FORCE'));

/** Renewals of the pacts of actors. */
export const renewals = nodes(partsOf('EXTENDED_BY'), (graph, fact) => {
  const years = graph.nodeFacts(fact).extendsByYears;
  return { ...ofPact('EXTENDED_BY')(graph, fact), detail: years === null ? null : String(years) };
});

/** Parts that actors have in pacts, which have days of their own where an actor joined later or left. */
export const parties = links(['OUT'], 'PARTY_TO', (graph, link) => ({
  node: graph.ref(graph.to(link)),
  subject: graph.caption(graph.from(link)),
  object: graph.caption(graph.to(link)),
  detail: null,
}));

/** Offices that officials held, around the official and around whoever the office belongs to. */
export const offices = links(['OUT', 'IN'], 'HELD_OFFICE', (graph, link) => ({
  node: graph.ref(graph.from(link)),
  subject: graph.caption(graph.from(link)),
  object: graph.caption(graph.to(link)),
  detail: graph.linkFacts(link).title,
}));

function nodes(around: Facts['around'], tell: Tell): Facts {
  return { around, life: (graph, node) => graph.nodeLife(node), id: (graph, node) => graph.id(node), tell };
}

function links(directions: readonly LinkDirection[], type: EdgeType, tell: Tell): Facts {
  return {
    around: (graph, actor) =>
      directions.flatMap((direction) =>
        Array.from(graph.links(actor, direction, type), (link) => ({ fact: link, tie: null })),
      ),
    life: (graph, link) => graph.linkLife(link),
    id: linkIdOf,
    tell,
  };
}

/** Nodes at the other ends of links of an actor. */
function at(...ways: readonly (readonly [LinkDirection, EdgeType])[]): Facts['around'] {
  return (graph, actor) =>
    ways.flatMap(([direction, type]) =>
      neighboursAlong(graph, actor, direction, type).map((fact) => ({ fact, tie: null })),
    );
}

/** The pacts that an actor is a party to, each with the link that says so. */
function tiesOf(graph: Projection, actor: number) {
  return Array.from(graph.links(actor, 'OUT', 'PARTY_TO'), (tie) => ({ fact: graph.to(tie), tie }));
}

/** Parts of the pacts of an actor. */
function partsOf(type: EdgeType): Facts['around'] {
  return (graph, actor) =>
    tiesOf(graph, actor).flatMap(({ fact: pact, tie }) =>
      neighboursAlong(graph, pact, 'OUT', type).map((fact) => ({ fact, tie })),
    );
}

function captioned(graph: Projection, fact: number): Told {
  return { node: graph.ref(fact), subject: null, object: graph.caption(fact), detail: null };
}

/** What is said of a part of a pact: the pact. */
function ofPact(type: EdgeType): Tell {
  return (graph, fact) => captioned(graph, firstNeighbour(graph, fact, 'IN', type) ?? fact);
}
