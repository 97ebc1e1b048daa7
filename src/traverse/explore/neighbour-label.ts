import { catalogue } from '../../model/catalogue.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { isA, type Label } from '../../model/labels.ts';
import type { LinkDirection } from '../../projection/projection.ts';

/** The label of the neighbours of a node along a type of edge; null if the model allows several. */
export function neighbourLabel(near: Label, type: EdgeType, direction: LinkDirection): Label | null {
  const joins = catalogue.edges.filter((edge) => edge.type === type);
  const fars = joins.flatMap(({ from, to }) => {
    const [here, there] = direction === 'OUT' ? [from, to] : [to, from];
    return isA(near, here) || isA(here, near) ? [there] : [];
  });
  const [only, ...others] = new Set(fars);
  return only === undefined || others.length > 0 ? null : only;
}
