import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import { catalogue } from '../model/catalogue.ts';

const row = z.object({ what: z.string() });
const ofDataset = z.object({ dataset: z.string() });
const withJoins = z.object({ dataset: z.string(), joins: z.array(z.array(z.string())), types: z.array(z.string()) });

/** The checks of one data set after a load. */
export const checks = [
  'nodes-have-id-and-label',
  'days-of-nodes-have-bounds',
  'days-of-edges-have-bounds',
  'intervals-of-nodes-are-upright',
  'intervals-of-edges-are-upright',
  'facts-cite-sources',
  'edges-cite-sources',
  'stances-take-allowed-positions',
  'clauses-take-allowed-positions',
  'ids-on-edges-exist',
  'edges-have-ids-of-their-own',
  'parts-have-one-owner',
  'facts-have-their-ends',
  'replies-run-in-no-circle',
  'numbers-keep-their-type',
  'states-are-held-once',
].map((name) => cypher(`check/${name}`, ofDataset, row));

/** The check that edges join the labels that the model allows. */
export const joinCheck = cypher('check/edges-join-their-labels', withJoins, row);

/** The check of the whole graph. */
export const ownerCheck = cypher('check/nodes-belong-to-a-data-set', z.object({}), row);

/** The joins of the model, as arguments of `joinCheck`. */
export const joins = {
  joins: catalogue.edges.map(({ from, type, to }) => [from, type, to]),
  types: [...new Set(catalogue.edges.map(({ type }) => type))],
};
