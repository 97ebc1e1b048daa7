import type { z } from 'zod';
import type { Plan, PlannedNode, Properties } from './plan.ts';
import type { heldActors } from './stream-texts.ts';

/** An actor as the graph would give it, but for its data set. */
type PlannedActor = Omit<z.infer<typeof heldActors.row>, 'dataset'>;

/** The actors of a plan, where there is no graph yet to be asked. */
export function actorsIn({ nodes }: Plan): readonly PlannedActor[] {
  return nodes.filter(({ label }) => label === 'Actor').map(actorOf);
}

/** The bookkeeping node of a data set that is imported whole. */
export function datasetNode(id: string, facts: Properties): PlannedNode {
  return { label: 'Dataset', id, labels: ['Dataset'], properties: { id, dataset: id, ...facts } };
}

function actorOf({ id, properties }: PlannedNode): PlannedActor {
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : null);
  const { aliases, cowCode } = properties;
  return {
    id,
    kind: text('kind'),
    name: text('name') ?? id,
    officialName: text('officialName'),
    aliases: Array.isArray(aliases) ? aliases : [],
    iso2: text('iso2'),
    iso3: text('iso3'),
    isoNumeric: text('isoNumeric'),
    cowCode: typeof cowCode === 'number' ? cowCode : null,
    wikidata: text('wikidata'),
  };
}
