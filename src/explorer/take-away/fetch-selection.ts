import { linkPeriods } from '../../export/link-periods.ts';
import { linkPhrase } from '../../export/link-phrase.ts';
import type { LinkLook, NodeLook, Period, SelectedLink, SelectedNode, Selection } from '../../export/selection.ts';
import { labelWords } from '../../kit/label-words.ts';
import { type Answer, ask } from '../api/ask.ts';
import { type ShownFactsQuery, shownFacts as shownFactsDocument } from '../api/generated.ts';
import { drawingOf, linkWords } from '../canvas/drawing.ts';
import { type Shown, shownFacts, today } from './shown.ts';

type Facts = ShownFactsQuery['edgesAmong'];
type NodeFacts = Facts['nodes'][number]['node'];

/** What is shown, with its days and its sources, in one request. */
export async function fetchSelection(shown: Shown): Promise<Answer<Selection>> {
  const { data, problem } = await ask(shownFactsDocument, { ids: shownFacts(shown).map(({ id }) => id) });
  if (!data) return { data, problem };
  return { data: selectionOf(shown, data), problem };
}

/** Puts together what is shown, how it is drawn, and the facts of it. */
export function selectionOf(shown: Shown, { graphInMemory, datasets, edgesAmong }: ShownFactsQuery): Selection {
  const { visible, looks, places, view } = shown;
  const facts = new Map(edgesAmong.nodes.map(({ id, node }) => [id, node]));
  const edges = new Map(edgesAmong.links.map((link) => [link.id, link]));
  const drawing = drawingOf(visible, looks);
  const nodeLooks = new Map(drawing.nodes.map((node) => [node.id, node]));
  const linkLooks = new Map(drawing.links.map((link) => [link.id, link]));
  const lookOf = (id: string): NodeLook | null => {
    const [look, place] = [nodeLooks.get(id), places.get(id)];
    return look && place ? { ...place, size: look.size, colour: look.colour, shape: look.shape } : null;
  };
  const linkLookOf = (id: string, type: string): LinkLook | null => {
    const look = linkLooks.get(id);
    return look ? { colour: look.colour, line: look.line, words: linkWords(type) } : null;
  };
  return {
    day: view.day && { date: view.day.date, from: view.day.from, certainty: view.day.certainty },
    graphVersion: graphInMemory.version,
    dataSets: datasets.map(({ slug, version }) => ({ id: slug, version })),
    takenOn: today(),
    address: location.href,
    nodes: visible.nodes.map(
      ({ id, label, caption }): SelectedNode => ({
        id,
        kind: labelWords(label),
        caption,
        ...supportOf(facts.get(id) ?? null),
        look: lookOf(id),
      }),
    ),
    links: visible.links.map((link): SelectedLink => {
      const { id, type, from, to } = link;
      const edge = edges.get(id);
      const support = edge
        ? { periods: linkPeriods(edge), verified: edge.verified, sources: edge.sources }
        : supportOf(facts.get(id) ?? null);
      return { id, type, from, to, phrase: linkPhrase(link), ...support, look: linkLookOf(id, type) };
    }),
  };
}

/** When a node holds, and what it rests on. A part of another node has neither of its own. */
function supportOf(node: NodeFacts): Pick<SelectedNode, 'periods' | 'verified' | 'sources'> {
  if (!node || !('sources' in node)) return { periods: [], verified: null, sources: [] };
  return { periods: [periodOf(node)].filter(isKnown), verified: node.verified, sources: node.sources };
}

/** A pact and a statement begin on their day and stay what happened; actors last as long as they exist. */
function periodOf(node: NonNullable<NodeFacts>): Period {
  if ('founded' in node) return { since: node.founded, until: node.dissolved };
  if ('signed' in node) return { since: node.signed, until: null };
  if ('heldFrom' in node) return { since: node.heldFrom, until: node.validTo };
  if ('saidOn' in node) return { since: node.saidOn, until: null };
  if ('since' in node) return { since: node.since, until: node.until };
  return { since: null, until: null };
}

function isKnown({ since, until }: Period): boolean {
  return since !== null || until !== null;
}
