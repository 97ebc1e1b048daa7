import { type Along, bindingOf, type FacetKey } from './location.ts';
import type { Match, Rows } from './plan.ts';
import { validRows } from './scope.ts';
import type { SelectionContext } from './selection.ts';
import { labelsOf, type Parts } from './types.ts';

/** A link type knows the labels of both its ends; else the type of the nodes tells. */
export function farLabel(
  { schema }: SelectionContext,
  { link, element }: Parts,
  { direction }: Along,
): string | undefined {
  const binding = link === undefined ? undefined : bindingOf(link);
  if (binding?.kind === 'link') return direction === 'out' ? binding.to : binding.from;
  return labelsOf(schema, element);
}

/** What the rows are counted by, where that is something linked to them. */
export function linkedRows(context: SelectionContext, rows: Rows, key: FacetKey): Rows | undefined {
  if (key.kind !== 'linked') return undefined;
  const { types, direction, label, isToOne } = key.via;
  const match: Match = { kind: 'along', near: { rows, part: 'node' }, types, direction, label, many: true };
  return validRows(isToOne ? undefined : context.asOf, { number: context.nextNumber(), match });
}
