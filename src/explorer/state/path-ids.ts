import type { TraceQuery } from '../api/generated.ts';

/** A path of a trace. */
export type TracedPath = TraceQuery['connections']['groups'][number]['paths']['nodes'][number];

/** The two ends of a link on a path. */
interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** The nodes of a path in its order. */
export function pathIds({ segments }: { readonly segments: readonly Step[] }): readonly string[] {
  const [first] = segments;
  return first ? [first.from.id, ...segments.map(({ to }) => to.id)] : [];
}

/** The links of a view that a path follows: those between two nodes that come one after the other on it, and a node of it that is drawn as a link. */
export function linksOnPath(
  path: readonly string[],
  links: readonly { readonly id: string; readonly from: string; readonly to: string }[],
): ReadonlySet<string> {
  const steps = new Set(path.flatMap((id, at) => [`${path[at - 1]} ${id}`, `${id} ${path[at - 1]}`]));
  const nodes = new Set(path);
  return new Set(links.filter(({ id, from, to }) => steps.has(`${from} ${to}`) || nodes.has(id)).map(({ id }) => id));
}
