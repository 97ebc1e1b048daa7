import { addedToComparison } from './comparison.ts';
import type { Session } from './session.ts';

/** What a search hit does in the open view: the map shows it, and a comparison takes it in. What a view has no place for goes to the map. */
export async function addHits({ settings, change, add }: Session, ids: readonly string[]): Promise<void> {
  if (settings.view === 'map') return add(ids);
  const { changed, others } = addedToComparison(settings, ids);
  change(changed);
  if (others.length === 0) return;
  change({ view: 'map' });
  return add(others);
}
