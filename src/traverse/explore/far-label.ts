import { catalogue } from '../../model/catalogue.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { type Label, labels } from '../../model/labels.ts';
import type { LinkDirection } from './graph-link.ts';

/** The label of what a node reaches along a type of edge, where the model leaves only one; null where there are several. */
export function farLabel(near: Label, type: EdgeType, direction: LinkDirection): Label | null {
  const joins = catalogue.edges.filter((edge) => edge.type === type);
  const fars = joins.flatMap(({ from, to }) => {
    const [here, there] = direction === 'OUT' ? [from, to] : [to, from];
    return isAlso(near, here) ? [there] : [];
  });
  const [only, ...others] = new Set(fars);
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether a node with the first label may carry the second. */
function isAlso(label: Label, other: Label): boolean {
  return label === other || labels[label].main === other || labels[other].main === label;
}
