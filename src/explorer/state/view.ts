/** A node as the page holds it. */
export interface ShownNode {
  readonly id: string;
  readonly label: string;
  readonly caption: string;
  /** The node by whose expansion it came; null if it was asked for itself. */
  readonly broughtBy: string | null;
}

/** A link as the page holds it. */
export interface ShownLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The role, kind of reply or title of an office that the link carries. */
  readonly word: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** The ids of what holds on a day. */
export interface DayView {
  readonly date: string;
  readonly certainty: Certainty;
  readonly ids: ReadonlySet<string>;
}

export type Certainty = 'CERTAIN' | 'PRESUMED' | 'POSSIBLE';

/** Everything that the table and the canvas show. It holds no position: where a node is drawn is the canvas's own. */
export interface View {
  readonly nodes: ReadonlyMap<string, ShownNode>;
  readonly links: ReadonlyMap<string, ShownLink>;
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Null shows what holds on any day. */
  readonly day: DayView | null;
}

/** What can be done to a view. */
export type Action =
  | {
      readonly kind: 'ARRIVE';
      readonly nodes: readonly ShownNode[];
      readonly links: readonly ShownLink[];
      /** The ids to pin where this takes the place of everything; left out or null, everything stays. */
      readonly instead?: ReadonlySet<string> | null;
    }
  | { readonly kind: 'COLLAPSE' | 'HIDE' | 'PIN'; readonly id: string }
  | { readonly kind: 'SHOW_HIDDEN' }
  | { readonly kind: 'SET_DAY'; readonly day: DayView | null };

export const emptyView: View = {
  nodes: new Map(),
  links: new Map(),
  hidden: new Set(),
  pinned: new Set(),
  day: null,
};

/** The view after an action. It changes nothing that it was given, and gives back the same view where an action changes nothing. */
export function reduce(view: View, action: Action): View {
  switch (action.kind) {
    case 'ARRIVE':
      return arrive(startOf(view, action.instead ?? null), action.nodes, action.links);
    case 'COLLAPSE':
      return collapse(view, action.id);
    case 'HIDE':
      return view.nodes.has(action.id) ? { ...view, hidden: new Set([...view.hidden, action.id]) } : view;
    case 'PIN':
      return { ...view, pinned: toggled(view.pinned, action.id) };
    case 'SHOW_HIDDEN':
      return view.hidden.size === 0 ? view : { ...view, hidden: new Set() };
    case 'SET_DAY':
      return { ...view, day: action.day };
  }
}

/** What nodes arrive in: all there is, or an empty view. */
function startOf(view: View, pinned: ReadonlySet<string> | null): View {
  return pinned === null ? view : { ...emptyView, pinned };
}

/** Adds nodes and links. A node that is there keeps what brought it, and one that was hidden and comes again is shown. */
function arrive(view: View, nodes: readonly ShownNode[], links: readonly ShownLink[]): View {
  const all = new Map(view.nodes);
  for (const node of nodes) if (!all.has(node.id)) all.set(node.id, node);
  const joined = links.filter(({ from, to }) => all.has(from) && all.has(to));
  const came = new Set(nodes.map(({ id }) => id));
  return {
    ...view,
    nodes: all,
    links: new Map([...view.links, ...joined.map((link) => [link.id, link] as const)]),
    hidden: new Set([...view.hidden].filter((id) => !came.has(id))),
  };
}

/** Takes out what came by expanding a node, and what came by those in turn. Pinned nodes stay. */
function collapse(view: View, id: string): View {
  const gone = broughtBy(view, id);
  if (gone.size === 0) return view;
  const stays = (one: string) => !gone.has(one);
  return {
    ...view,
    nodes: new Map([...view.nodes].filter(([one]) => stays(one))),
    links: new Map([...view.links].filter(([, { from, to }]) => stays(from) && stays(to))),
    hidden: new Set([...view.hidden].filter(stays)),
  };
}

/** The ids of the nodes that an expansion brought, at any number of steps. */
export function broughtBy(view: View, id: string): ReadonlySet<string> {
  const gone = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const node of view.nodes.values()) {
      if (node.broughtBy !== next || node.id === id || gone.has(node.id) || view.pinned.has(node.id)) continue;
      gone.add(node.id);
      open.push(node.id);
    }
  }
  return gone;
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = new Set(ids);
  if (!others.delete(id)) others.add(id);
  return others;
}
