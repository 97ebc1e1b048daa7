import type { EdgeType } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { LinkDirection, Projection, WrittenLifetime } from '../../projection/projection.ts';
import { captionOrNull, firstNeighbour, linkIdOf, neighboursAlong } from '../neighbours.ts';

/** What a timeline says of a fact: the node that stands for it, and the words of its sentence. */
export interface FactDescription {
  readonly node: NodeRef;
  readonly subject: string | null;
  readonly object: string | null;
  readonly detail: string | null;
}

/** A fact around an actor: a node, or a link. */
export interface FactOfActor {
  readonly fact: number;
  /** The link by which the actor is a party to the pact that it is of; null: it is the actor's on all days. */
  readonly tie: number | null;
}

/** Facts of one kind: where they are found around an actor, their days and ids, and what is said of them. */
export interface TimelineFacts {
  readonly around: (graph: Projection, actor: number) => readonly FactOfActor[];
  readonly life: (graph: Projection, fact: number) => WrittenLifetime | null;
  readonly id: (graph: Projection, fact: number) => string;
  readonly describe: (graph: Projection, fact: number) => FactDescription;
}

type Describe = TimelineFacts['describe'];

/** Recognitions that actors gave. */
export const recognitions = factNodes(nodesAt(['IN', 'BY']), (graph, fact) => ({
  node: graph.ref(fact),
  subject: captionOrNull(graph, firstNeighbour(graph, fact, 'OUT', 'BY')),
  object: captionOrNull(graph, firstNeighbour(graph, fact, 'OUT', 'OF')),
  detail: null,
}));

/** Statements made on behalf of actors, and those in which officials took part. */
export const statements = factNodes(nodesAt(['IN', 'ON_BEHALF_OF'], ['OUT', 'SPOKE']), captioned);

/** Stances that actors hold, and those that officials voiced. */
export const stances = factNodes(nodesAt(['OUT', 'HOLDS'], ['IN', 'VOICED_BY']), (graph, fact) => ({
  node: graph.ref(fact),
  subject: captionOrNull(graph, firstNeighbour(graph, fact, 'IN', 'HOLDS')),
  object: captionOrNull(graph, firstNeighbour(graph, fact, 'OUT', 'ABOUT')),
  detail: graph.nodeFacts(fact).position,
}));

/** Pacts of actors, and those that officials signed. */
export const pacts = factNodes(
  (graph, actor) => [...tiesOf(graph, actor), ...nodesAt(['OUT', 'SIGNED'])(graph, actor)],
  captioned,
);

/** Periods in force of the pacts of actors. */
export const periods = factNodes(partsOfPacts('IN_FORCE'), ofPact('IN_FORCE'));

/** Renewals of the pacts of actors. */
export const renewals = factNodes(partsOfPacts('EXTENDED_BY'), (graph, fact) => {
  const years = graph.nodeFacts(fact).extendsByYears;
  return { ...ofPact('EXTENDED_BY')(graph, fact), detail: years === null ? null : String(years) };
});

/** Parts that actors have in pacts, which have days of their own where an actor joined later or left. */
export const parties = factLinks(['OUT'], 'PARTY_TO', (graph, link) => ({
  node: graph.ref(graph.to(link)),
  subject: graph.caption(graph.from(link)),
  object: graph.caption(graph.to(link)),
  detail: null,
}));

/** Memberships of actors, around the member and around the organisation. */
export const memberships = factLinks(['OUT', 'IN'], 'MEMBER_OF', (graph, link) => ({
  node: graph.ref(graph.to(link)),
  subject: graph.caption(graph.from(link)),
  object: graph.caption(graph.to(link)),
  detail: null,
}));

/** Offices that officials held, around the official and around whoever the office belongs to. */
export const offices = factLinks(['OUT', 'IN'], 'HELD_OFFICE', (graph, link) => ({
  node: graph.ref(graph.from(link)),
  subject: graph.caption(graph.from(link)),
  object: graph.caption(graph.to(link)),
  detail: graph.linkFacts(link).title,
}));

/** Events that actors initiated, and those directed at them. */
export const events = factNodes(nodesAt(['OUT', 'INITIATED'], ['IN', 'TARGETS']), (graph, fact) => {
  const { code, intensity } = graph.nodeFacts(fact);
  return {
    node: graph.ref(fact),
    subject: captionOrNull(graph, firstNeighbour(graph, fact, 'IN', 'INITIATED')),
    object: captionOrNull(graph, firstNeighbour(graph, fact, 'OUT', 'TARGETS')),
    detail: intensity === null ? code : `${code}, intensity ${intensity}`,
  };
});

/** Recorded votes of actors, each on the day of its roll call. */
export const votes: TimelineFacts = {
  ...factLinks(['OUT'], 'VOTED', (graph, link) => ({
    node: graph.ref(graph.to(link)),
    subject: graph.caption(graph.from(link)),
    object: graph.caption(graph.to(link)),
    detail: graph.linkFacts(link).choice,
  })),
  life: (graph, link) => graph.nodeLife(graph.to(link)),
};

function factNodes(around: TimelineFacts['around'], tell: Describe): TimelineFacts {
  return { around, life: (graph, node) => graph.nodeLife(node), id: (graph, node) => graph.id(node), describe: tell };
}

function factLinks(directions: readonly LinkDirection[], type: EdgeType, tell: Describe): TimelineFacts {
  return {
    around: (graph, actor) =>
      directions.flatMap((direction) =>
        Array.from(graph.links(actor, direction, type), (link) => ({ fact: link, tie: null })),
      ),
    life: (graph, link) => graph.linkLife(link),
    id: linkIdOf,
    describe: tell,
  };
}

/** Nodes at the other ends of links of an actor. */
function nodesAt(...ways: readonly (readonly [LinkDirection, EdgeType])[]): TimelineFacts['around'] {
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
function partsOfPacts(type: EdgeType): TimelineFacts['around'] {
  return (graph, actor) =>
    tiesOf(graph, actor).flatMap(({ fact: pact, tie }) =>
      neighboursAlong(graph, pact, 'OUT', type).map((fact) => ({ fact, tie })),
    );
}

function captioned(graph: Projection, fact: number): FactDescription {
  return { node: graph.ref(fact), subject: null, object: graph.caption(fact), detail: null };
}

/** What is said of a part of a pact: the pact. */
function ofPact(type: EdgeType): Describe {
  return (graph, fact) => captioned(graph, firstNeighbour(graph, fact, 'IN', type) ?? fact);
}
