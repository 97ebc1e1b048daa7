import { type Along, bindingOf, type FacetKey } from './location.ts';
import type { Match, Rows } from './plan.ts';
import { validRows } from './scope.ts';
import { labelsOf, type Parts } from './types.ts';
import type { Walk } from './walk.ts';

/** A link type knows the labels of both its ends; else the type of the nodes tells. */
export function farLabel({ request }: Walk, { link, element }: Parts, { direction }: Along): string | undefined {
  const binding = link === undefined ? undefined : bindingOf(link);
  if (binding?.kind === 'link') return direction === 'out' ? binding.to : binding.from;
  return labelsOf(request.schema, element);
}

/** What the rows are counted by, where that is something linked to them. */
export function linkedRows(walk: Walk, rows: Rows, key: FacetKey): Rows | undefined {
  if (key.kind !== 'linked') return undefined;
  const { types, direction, label, isToOne } = key.via;
  const match: Match = { kind: 'along', near: { rows, part: 'node' }, types, direction, label, many: true };
  return validRows(isToOne ? undefined : walk.asOf, { number: walk.nextNumber(), match });
}
