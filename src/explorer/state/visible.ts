import { holdsIn, isCertainIn, type Mark, markIn } from './day.ts';
import { drawnTypes } from './kinds.ts';
import type { ShownLink, ShownNode, View } from './view.ts';

/** What the table lists and the canvas draws: the same nodes and links in both. */
export interface Visible {
  readonly nodes: readonly ShownNode[];
  readonly links: readonly ShownLink[];
  /** What of both began or ended between the two days of the view, by id. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Why a link is not beyond doubt, by its id. */
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
  /** How many nodes are in the view and not shown, by the reason. */
  readonly left: { readonly hidden: number; readonly onDay: number };
}

/** A reason to read a link with care. */
export type Doubt = 'NOT_CERTAIN' | 'UNVERIFIED' | 'ONE_SOURCE' | 'NO_SOURCE';

/** What is shown of a view: nodes that are not hidden and hold on its day, and the links among them. A recognition of two shown states is a link. */
export function visibleOf(view: View): Visible {
  const nodes = [...view.nodes.values()];
  const kept = nodes.filter(({ id }) => !view.hidden.has(id));
  const holds = (id: string) => holdsIn(view.day, id);
  const held = kept.filter(({ id }) => holds(id));
  const links = [...view.links.values()].filter(({ id, type }) => holds(id) && drawn.has(type));
  const recognitions = recognitionLinks(held, links);
  const shown = held.filter(({ id }) => !recognitions.has(id));
  const ids = new Set(shown.map(({ id }) => id));
  const joins = ({ from, to }: ShownLink) => ids.has(from) && ids.has(to);
  const joined = [...links, ...recognitions.values()].filter(joins);
  return {
    nodes: shown,
    links: joined,
    marks: new Map(
      [...shown, ...joined].flatMap(({ id }) => {
        const mark = markIn(view.day, id);
        return mark ? [[id, mark] as const] : [];
      }),
    ),
    doubts: new Map(joined.map((link) => [link.id, doubtsOf(link, view.day)])),
    left: { hidden: nodes.length - kept.length, onDay: kept.length - held.length },
  };
}

function doubtsOf({ id, verified, sourceCount }: ShownLink, day: View['day']): readonly Doubt[] {
  const source = sourceCount === 0 ? 'NO_SOURCE' : sourceCount === 1 ? 'ONE_SOURCE' : null;
  const found: readonly (Doubt | null)[] = [
    day && !isCertainIn(day, id) ? 'NOT_CERTAIN' : null,
    verified === false ? 'UNVERIFIED' : null,
    source,
  ];
  return found.filter((doubt) => doubt !== null);
}

const drawn: ReadonlySet<string> = new Set(drawnTypes);

/** For each recognition whose two ends are there, one link from who recognised to whom. */
function recognitionLinks(nodes: readonly ShownNode[], links: readonly ShownLink[]): ReadonlyMap<string, ShownLink> {
  const ids = new Set(nodes.map(({ id }) => id));
  const endsOf = (type: string) =>
    new Map(links.filter((link) => link.type === type && ids.has(link.to)).map((link) => [link.from, link]));
  const [givers, recognised] = [endsOf('BY'), endsOf('OF')];
  return new Map(
    nodes.flatMap(({ id, label }) => {
      const [by, of] = [givers.get(id), recognised.get(id)];
      if (label !== 'RECOGNITION' || !by || !of) return [];
      return [[id, { ...of, id, type: 'RECOGNITION', from: by.to, to: of.to, word: null }] as const];
    }),
  );
}
