import { compareTexts } from '../../kit/compare-texts.ts';
import { typedKeys } from '../../kit/typed-keys.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { Label } from '../../model/labels.ts';
import type { Projection } from '../../projection/projection.ts';
import { firstNeighbour, neighboursAlong, refWithLabel } from '../neighbours.ts';
import {
  type ChangeDescription,
  type ChangedFacts,
  factsOfLinks,
  factsOfNodes,
  happening,
  lasting,
} from './changed-facts.ts';

/** Every kind of change, with the facts that it is of. */
export const changeFacts = {
  MEMBERSHIP: factsOfLinks('Actor', 'MEMBER_OF', ['OUT', 'IN'], (graph, link) => {
    const [member, body] = [graph.from(link), graph.to(link)];
    return { ...ofLink(graph, member, 'Organisation', body), words: captions(graph, member, body) };
  }),
  OFFICE: factsOfLinks('Official', 'HELD_OFFICE', ['OUT', 'IN'], (graph, link) => {
    const [official, body] = [graph.from(link), graph.to(link)];
    const words = [graph.caption(official), graph.linkFacts(link).title ?? '', graph.caption(body)];
    return { ...ofLink(graph, official, 'Actor', body), node: refWithLabel(graph, 'Official', official), words };
  }),
  PACT: factsOfNodes('Pact', happening('--signed'), [[['OUT', 'PARTY_TO']]], (graph, pact) =>
    ofPact(graph, pact, graph.nodeFacts(pact).type ?? ''),
  ),
  /** Who was in from the start has no day of its own, and so comes with the signature and the period in force. */
  PARTY: factsOfLinks('Actor', 'PARTY_TO', ['OUT'], (graph, link) => {
    const [party, pact] = [graph.from(link), graph.to(link)];
    const words = [...captions(graph, party, pact), graph.linkFacts(link).role ?? ''];
    return { ...ofLink(graph, party, 'Pact', pact), words };
  }),
  PERIOD: factsOfNodes('Period', lasting, partOf('IN_FORCE'), (graph, period) =>
    ofPact(graph, firstNeighbour(graph, period, 'IN', 'IN_FORCE')),
  ),
  RECOGNITION: factsOfNodes('Recognition', lasting, [[['IN', 'BY']], [['IN', 'OF']]], (graph, recognition) =>
    ofNodeBetween(
      graph,
      recognition,
      'Actor',
      firstNeighbour(graph, recognition, 'OUT', 'BY'),
      firstNeighbour(graph, recognition, 'OUT', 'OF'),
    ),
  ),
  RENEWAL: factsOfNodes('Renewal', happening(), partOf('EXTENDED_BY'), (graph, renewal) => {
    const years = graph.nodeFacts(renewal).extendsByYears;
    const pact = firstNeighbour(graph, renewal, 'IN', 'EXTENDED_BY');
    return ofPact(graph, pact, ...(years === null ? [] : [String(years)]));
  }),
  STANCE: factsOfNodes(
    'Stance',
    [...happening(), ...lasting.filter(({ bound }) => bound === 'until')],
    [[['OUT', 'HOLDS']], [['IN', 'VOICED_BY']]],
    (graph, stance) => {
      const [holder, subject] = [
        firstNeighbour(graph, stance, 'IN', 'HOLDS'),
        firstNeighbour(graph, stance, 'OUT', 'ABOUT'),
      ];
      return ofNodeBetween(graph, stance, 'Proposition', holder, subject, graph.nodeFacts(stance).position ?? '');
    },
  ),
  STATEMENT: factsOfNodes(
    'Statement',
    happening(),
    [[['IN', 'ON_BEHALF_OF']], [['OUT', 'SPOKE']]],
    (graph, statement) => {
      const speaker = firstNeighbour(graph, statement, 'OUT', 'ON_BEHALF_OF');
      if (speaker === undefined) return undefined;
      const words = captions(graph, speaker, statement);
      return { node: graph.ref(statement), actor: refWithLabel(graph, 'Actor', speaker), target: null, words };
    },
  ),
  SUSPENSION: factsOfNodes('Suspension', lasting, [[['IN', 'BETWEEN']]], (graph, suspension) => {
    const between = captions(graph, ...neighboursAlong(graph, suspension, 'OUT', 'BETWEEN')).toSorted(compareTexts);
    return ofPact(graph, firstNeighbour(graph, suspension, 'IN', 'SUSPENDED_BY'), ...between);
  }),
} as const satisfies Readonly<Record<string, ChangedFacts>>;

/** What a change is a change of. */
export type ChangeKind = keyof typeof changeFacts;

/** Every kind, by name. */
export const changeKinds = typedKeys(changeFacts);

/** Parts of pacts concern the parties. */
function partOf(type: EdgeType) {
  return [
    [
      ['OUT', 'PARTY_TO'],
      ['OUT', type],
    ],
  ] as const;
}

function ofPact(
  graph: Projection,
  pact: number | undefined,
  ...words: readonly string[]
): ChangeDescription | undefined {
  if (pact === undefined) return undefined;
  return { node: refWithLabel(graph, 'Pact', pact), actor: null, target: null, words: [graph.caption(pact), ...words] };
}

/** What an actor has to do with something else by a node of its own. */
function ofNodeBetween(
  graph: Projection,
  node: number,
  label: Label,
  actor: number | undefined,
  far: number | undefined,
  ...between: readonly string[]
): ChangeDescription | undefined {
  if (actor === undefined || far === undefined) return undefined;
  const words = [graph.caption(actor), ...between, graph.caption(far)];
  return {
    node: graph.ref(node),
    actor: refWithLabel(graph, 'Actor', actor),
    target: refWithLabel(graph, label, far),
    words,
  };
}

/** The ends of a link from an actor. */
function ofLink(graph: Projection, from: number, label: Label, to: number): Omit<ChangeDescription, 'words'> {
  const actor = refWithLabel(graph, 'Actor', from);
  return { node: actor, actor, target: refWithLabel(graph, label, to) };
}

function captions(graph: Projection, ...nodes: readonly number[]): readonly string[] {
  return nodes.map((node) => graph.caption(node));
}
