import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { View } from '../../projection/view.ts';
import type { GraphAsked, MeasuredGraph, TooLarge } from './measured-graph.ts';
import { sharedThings } from './shared-things.ts';
import { storedLinks } from './stored-links.ts';
import { addUp } from './tie-rows.ts';

/** Makes the graph that is measured, in slices, or tells what it has too many of. */
export function* graphOf(view: View, asked: GraphAsked, mostTies: number): CooperativeTask<MeasuredGraph | TooLarge> {
  const source = asked.graph === 'LINKS' ? yield* storedLinks(view, asked) : yield* sharedThings(view, asked);
  return 'of' in source ? source : yield* addUp(source, mostTies);
}
