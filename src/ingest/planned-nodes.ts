import type { StoredActor, StoredOffice } from '../import/actors.ts';
import { groupBy } from '../kit/group-by.ts';
import type { Plan, PlannedEdge, PlannedNode, Properties } from '../load/plan.ts';

/** The actors of a plan, for an import into a store that has no graph yet. */
export function actorsIn({ nodes, edges }: Pick<Plan, 'nodes' | 'edges'>): readonly StoredActor[] {
  const ofPeople = edges.filter(({ type }) => type === 'AFFILIATED_WITH' || type === 'HELD_OFFICE');
  const byPerson = groupBy(ofPeople, ({ from }) => from.id);
  return nodes.filter(({ label }) => label === 'Actor').map((node) => actorOf(node, byPerson.get(node.id) ?? []));
}

/** The bookkeeping node of a complete data set. */
export function datasetNode(id: string, facts: Properties): PlannedNode {
  return { label: 'Dataset', id, labels: ['Dataset'], properties: { id, dataset: id, ...facts } };
}

function actorOf({ id, labels, properties }: PlannedNode, edges: readonly PlannedEdge[]): StoredActor {
  const text = (name: string) => textIn(properties, name);
  const { aliases, cowCode } = properties;
  return {
    id,
    kind: text('kind'),
    person: labels.includes('Official') ? personOf(text('dataset'), edges) : null,
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

function personOf(dataset: string | null, edges: readonly PlannedEdge[]): StoredActor['person'] {
  const affiliation = edges.find(({ type }) => type === 'AFFILIATED_WITH')?.to.id ?? null;
  const offices = edges.filter(({ type }) => type === 'HELD_OFFICE').map(officeOf);
  return { isImported: dataset !== 'curated', affiliation, offices };
}

function officeOf({ to, properties }: PlannedEdge): StoredOffice {
  const text = (name: string) => textIn(properties, name);
  return { belongsTo: to.id, since: text('since'), until: text('until'), attestedOn: text('attestedOn') };
}

function textIn(properties: Properties, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
}
