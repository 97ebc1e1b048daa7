import { type DayView, withJudgement } from './day.ts';

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
  /** Every day on which it begins or ends, also in further periods. */
  readonly days: readonly string[];
  /** Whether its source was seen; null if no source is recorded. */
  readonly verified: boolean | null;
  readonly sourceCount: number;
}

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
      /** The judgement of what arrives, for the day that the view has. */
      readonly day?: DayView | null;
    }
  | { readonly kind: 'COLLAPSE'; readonly id: string }
  | { readonly kind: 'HIDE' | 'PIN' | 'KEEP_ONLY'; readonly ids: readonly string[] }
  | { readonly kind: 'SHOW_HIDDEN' }
  | { readonly kind: 'SET_DAY'; readonly day: DayView | null };

type Arrive = Extract<Action, { readonly kind: 'ARRIVE' }>;

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
      return arrive(startOf(view, action), action);
    case 'COLLAPSE':
      return collapse(view, action.id);
    case 'HIDE':
      return hide(view, (id) => action.ids.includes(id));
    case 'KEEP_ONLY':
      return hide(view, (id) => !action.ids.includes(id));
    case 'PIN':
      return pin(view, action.ids);
    case 'SHOW_HIDDEN':
      return view.hidden.size === 0 ? view : { ...view, hidden: new Set() };
    case 'SET_DAY':
      return { ...view, day: action.day };
  }
}

/** What nodes arrive in: all there is, or an empty view. */
function startOf(view: View, { instead = null, day = null }: Arrive): View {
  return instead === null ? view : { ...emptyView, pinned: instead, day };
}

/** Adds nodes and links. A node that is there keeps what brought it, and one that was hidden and comes again is shown. */
function arrive(view: View, { nodes, links, day = null }: Arrive): View {
  const all = new Map(view.nodes);
  for (const node of nodes) if (!all.has(node.id)) all.set(node.id, node);
  const joined = links.filter(({ from, to }) => all.has(from) && all.has(to));
  const came = new Set(nodes.map(({ id }) => id));
  return {
    ...view,
    nodes: all,
    links: new Map([...view.links, ...joined.map((link) => [link.id, link] as const)]),
    hidden: new Set([...view.hidden].filter((id) => !came.has(id))),
    day: withJudgement(view.day, day),
  };
}

/** Takes out what came by expanding a node, and what came by those in turn. Pinned nodes stay. */
function collapse(view: View, id: string): View {
  const gone = broughtBy(arrivalsOf(view), id, view);
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
function broughtBy(
  brought: ReadonlyMap<string, readonly ShownNode[]>,
  id: string,
  { pinned }: View,
): ReadonlySet<string> {
  const gone = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const node of brought.get(next) ?? []) {
      if (node.id === id || gone.has(node.id) || pinned.has(node.id)) continue;
      gone.add(node.id);
      open.push(node.id);
    }
  }
  return gone;
}

/** For each node that was expanded, the nodes that came directly by it. */
function arrivalsOf({ nodes }: View): ReadonlyMap<string, readonly ShownNode[]> {
  const brought = new Map<string, ShownNode[]>();
  for (const node of nodes.values()) {
    if (node.broughtBy === null) continue;
    const others = brought.get(node.broughtBy);
    if (others) others.push(node);
    else brought.set(node.broughtBy, [node]);
  }
  return brought;
}

/** How many nodes collapsing each node takes out, of those that brought any. */
export function broughtCounts(view: View): ReadonlyMap<string, number> {
  const brought = arrivalsOf(view);
  const counts = [...brought.keys()].map((id) => [id, broughtBy(brought, id, view).size] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** Hides the nodes that the test picks. */
function hide(view: View, isHidden: (id: string) => boolean): View {
  const gone = [...view.nodes.keys()].filter((id) => !view.hidden.has(id) && isHidden(id));
  return gone.length === 0 ? view : { ...view, hidden: new Set([...view.hidden, ...gone]) };
}

/** Pins the nodes, or unpins them if all are pinned. */
function pin(view: View, ids: readonly string[]): View {
  const known = ids.filter((id) => view.nodes.has(id));
  if (known.length === 0) return view;
  const pinned = new Set(view.pinned);
  if (known.every((id) => pinned.has(id))) for (const id of known) pinned.delete(id);
  else for (const id of known) pinned.add(id);
  return { ...view, pinned };
}
