import { groupBy } from '../kit/group-by.ts';
import { nounNames, nouns } from './nouns.ts';
import { nameableLabels } from './record-labels.ts';
import { nodesWithIds, shapeOf } from './shape.ts';

const given = nounNames.flatMap((noun) => {
  const labels = nodesWithIds(shapeOf(nouns[noun])).flatMap(nameableLabels);
  return [...new Set(labels)].map((label) => ({ label, noun }));
});

/** The seed files that give the ids of a label, the main one first; none for labels that data sets alone bring. */
export const homesOf = (label: string) => (homes.get(label) ?? []).map(({ noun }) => noun);

const homes: ReadonlyMap<string, readonly (typeof given)[number][]> = groupBy(given, ({ label }) => label);
