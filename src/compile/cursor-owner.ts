import type { SelectedField } from './collect.ts';
import { type Location, locationOf } from './location.ts';
import type { PagePlan, Scope } from './plan.ts';
import { idColumn } from './scope.ts';

/**
 * The column of the id of the node whose list it is, which the cursors of the list name. Undefined for a list of all, and where no cursor is
 * given or selected, so that no other request reads the id.
 */
export function ownerColumnOf(
  selected: SelectedField,
  page: PagePlan,
  scope: Scope,
  { rows: { match } }: Scope,
): number | undefined {
  const isNeeded = page.checked.length > 0 || selectsCursors(selected);
  return match.kind === 'along' && isNeeded ? idColumn(scope, match.near) : undefined;
}

/** Whether a fact of a page is a cursor. */
export function isCursorOfPage(location: Location | undefined): boolean {
  return location?.kind === 'page' && location.of.endsWith('Cursor');
}

/** Whether cursors are selected of a connection. */
function selectsCursors({ below }: SelectedField): boolean {
  const parts = [...below.values()].flat().flatMap((part) => [...part.below.values()].flat());
  return parts.map(({ field }) => locationOf(field)).some((one) => one?.kind === 'cursor' || isCursorOfPage(one));
}
