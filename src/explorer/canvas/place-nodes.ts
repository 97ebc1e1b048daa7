import type { Layout, LayoutTask, Place } from './layout.ts';
import LayoutWorker from './layout-worker.ts?worker';

/** Where the nodes of a drawing lie. */
export interface Placer {
  /** Resolves with places for all nodes; those that were placed before keep theirs. */
  readonly place: (task: { readonly ids: readonly string[]; readonly links: LayoutTask['links'] }) => Promise<Places>;
  /** Notes where a person put a node. */
  readonly move: (id: string, x: number, y: number) => void;
  /** Where the nodes lie now. */
  readonly places: () => Places;
  readonly stop: () => void;
}

export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Keeps the places of nodes, also of those that are gone for now: what comes back by an undo lies where it lay. */
export function createPlacer(): Placer {
  const worker = new LayoutWorker();
  const places = new Map<string, { x: number; y: number }>();
  let last: Promise<unknown> = Promise.resolve();
  let scale: number | null = null;
  const place: Placer['place'] = (task) => {
    const next = last.then(async () => {
      if (task.ids.some((id) => !places.has(id))) await placeNew(task);
      return new Map(places);
    });
    last = next;
    return next;
  };
  const placeNew = async ({ ids, links }: Parameters<Placer['place']>[0]) => {
    const near = neighboursOf(links);
    const started = ids.map((id, at) => startOf(id, at, near.get(id) ?? [], places));
    const layout = await runIn(worker, { places: started, links, scale });
    scale = layout.scale;
    for (const { id, x, y } of layout.places) places.set(id, { x, y });
  };
  return { place, move: (id, x, y) => places.set(id, { x, y }), places: () => places, stop: () => worker.terminate() };
}

/** For each node, those it is linked with. */
function neighboursOf(links: LayoutTask['links']): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const others = near.get(one);
    if (others) others.push(other);
    else near.set(one, [other]);
  };
  for (const [from, to] of links) {
    add(from, to);
    add(to, from);
  }
  return near;
}

/** A node that has a place is fixed; a new one starts beside a neighbour that has one, or on a spiral. */
function startOf(id: string, at: number, neighbours: readonly string[], places: Places): Place {
  const own = places.get(id);
  if (own) return { id, ...own, fixed: true };
  const near = neighbours.find((one) => places.has(one));
  const { x, y } = (near && places.get(near)) || { x: 0, y: 0 };
  const angle = at * 2.4;
  const radius = near ? 60 : 40 * Math.sqrt(at + 1);
  return { id, x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle), fixed: false };
}

/** Runs a layout in the worker. If that fails, nodes stay where they start, which is ugly but complete. */
function runIn(worker: Worker, task: LayoutTask): Promise<Layout> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Layout>) => resolve(data);
    worker.onerror = () => resolve({ places: task.places, scale: task.scale ?? 1 });
    worker.postMessage(task);
  });
}
