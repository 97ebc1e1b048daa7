import type { StoredActor } from '../import/actors.ts';
import type { Plan, PlannedNode, Properties } from '../load/plan.ts';

/** The actors of a plan, for an import into a store that has no graph yet. */
export function actorsIn({ nodes }: Plan): readonly StoredActor[] {
  return nodes.filter(({ label }) => label === 'Actor').map(actorOf);
}

/** The bookkeeping node of a complete data set. */
export function datasetNode(id: string, facts: Properties): PlannedNode {
  return { label: 'Dataset', id, labels: ['Dataset'], properties: { id, dataset: id, ...facts } };
}

function actorOf({ id, properties }: PlannedNode): StoredActor {
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : null);
  const { aliases, cowCode } = properties;
  return {
    id,
    kind: text('kind'),
    isImportedOfficial: false,
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
