import type { Plan, PlannedNode, Properties } from './plan.ts';

/** An actor as its plan has it, with null for what is absent. */
interface PlannedActor {
  readonly id: string;
  readonly kind: string | null;
  readonly name: string;
  readonly officialName: string | null;
  readonly aliases: readonly string[];
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  readonly cowCode: number | null;
  readonly wikidata: string | null;
}

/** The actors of a plan as the graph would give them, where there is no graph yet to be asked. */
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
