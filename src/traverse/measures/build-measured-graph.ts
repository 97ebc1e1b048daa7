import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { View } from '../../projection/view.ts';
import type { MeasuredGraph, MeasuredGraphArguments, TooLarge } from './measured-graph.ts';
import { sharedThings } from './shared-things.ts';
import { storedLinks } from './stored-links.ts';
import { sumTies } from './sum-ties.ts';

/** Builds the network to measure, in slices, or returns the limit that it exceeds. */
export function* buildMeasuredGraph(
  view: View,
  args: MeasuredGraphArguments,
  mostTies: number,
): CooperativeTask<MeasuredGraph | TooLarge> {
  const source = args.network === 'LINKS' ? yield* storedLinks(view, args) : yield* sharedThings(view, args);
  return 'of' in source ? source : yield* sumTies(source, mostTies);
}
