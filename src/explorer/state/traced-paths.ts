import type { BriefPath } from '../../export/brief.ts';
import type { Answer } from '../api/ask.ts';
import type { TraceQuery } from '../api/generated.ts';
import { pathIds } from './path-ids.ts';
import type { TraceRequest } from './trace.ts';

/** What was traced, and the nodes of the path that is drawn. */
interface Traced {
  readonly request: Pick<TraceRequest, 'from' | 'to'>;
  readonly answer: Answer<TraceQuery> | null;
  readonly path: readonly string[];
}

/** The paths of a trace for a brief: the one that is drawn, or else the first of each group. */
export function tracedPaths({ request, answer, path }: Traced): readonly BriefPath[] {
  const groups = answer?.data?.connections.groups ?? [];
  const captions = new Map([...request.from, ...request.to].map(({ id, caption }) => [id, caption]));
  const all = groups.map((group) => group.paths.nodes);
  const drawn = all.flat().filter((one) => pathIds(one).join(' ') === path.join(' '));
  const chosen = drawn.length > 0 ? drawn.slice(0, 1) : all.flatMap((paths) => paths.slice(0, 1));
  return chosen.map((one) => {
    const ids = pathIds(one);
    const [from, to] = [ids.at(0) ?? '', ids.at(-1) ?? ''].map((id) => captions.get(id) ?? id);
    return { title: `From ${from} to ${to}`, steps: one.segments };
  });
}
