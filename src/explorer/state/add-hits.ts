import { addedToComparison } from './comparison.ts';
import type { Session } from './session.ts';

/** What a search hit does in the open view: the map shows it, a comparison takes it in, and gaps are narrowed to it. What a view has no place for goes to the map. */
export async function addHits({ settings, change, add }: Session, ids: readonly string[]): Promise<void> {
  if (settings.view === 'map') return add(ids);
  const { changed, actors, propositions, others } = addedToComparison(settings, ids);
  const [gapsOf = settings.gapsOf] = actors;
  const [gapsOn = settings.gapsOn] = propositions;
  change(settings.view === 'compare' ? changed : { gapsOf, gapsOn });
  if (others.length === 0) return;
  change({ view: 'map' });
  return add(others);
}
