import { z } from 'zod';
import { cypherFamily } from '../graph/cypher.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { closestMatches } from '../kit/closest-matches.ts';
import { catalogue } from '../model/catalogue.ts';
import { isA, type Label, labels } from '../model/labels.ts';
import { globalId, type NodeRef } from '../model/node-ref.ts';
import type { WrittenId } from './understand-id.ts';

/** Labels of nodes that have ids of their own. */
const namedLabels: readonly Label[] = catalogue.labels
  .filter(({ label, hasOwnId }) => hasOwnId && label !== 'FormerId')
  .map(({ label }) => label);

const namesOfLabel = cypherFamily(
  'read/names-of-label',
  { Label: namedLabels },
  z.object({ most: z.bigint() }),
  z.object({ id: z.string(), names: z.array(z.string()) }),
);

/** Nodes of one label that a misspelt id is compared with, in the order of ids. */
const MOST_NAMES = 20_000n;

/** Ids that are proposed for a misspelt one. */
const MOST_PROPOSED = 3;

/** The ids that were most likely meant by ids that nothing has. Each label is read once. */
export function nearestIds(
  graph: Pick<Graph, 'ask'>,
  options: ReadOptions,
): (written: WrittenId) => Promise<readonly string[]> {
  const known = new Map<Label, ReturnType<typeof read>>();
  const read = (label: Label) => graph.ask(namesOfLabel.of({ Label: label }), { most: MOST_NAMES }, options);
  const namesOf = (label: Label) => {
    const names = known.get(label) ?? read(label);
    known.set(label, names);
    return names;
  };
  return async ({ slug, type, labels: taken }) => {
    const wanted = namedLabels.filter((label) => (type === undefined ? taken : [type]).some((one) => isA(label, one)));
    const hasSeveral = new Set(wanted.map((label) => labels[label].main)).size > 1;
    const lists = await Promise.all(
      wanted.map(async (label) => (await namesOf(label)).map(({ id, names }) => meant({ label, id }, names))),
    );
    const closest = closestMatches(slug, lists.flat(), MOST_PROPOSED);
    return closest.map(({ ref }) => (hasSeveral ? globalId(ref) : ref.id));
  };
}

function meant(ref: NodeRef, names: readonly string[]) {
  return { ref, id: ref.id, names };
}
