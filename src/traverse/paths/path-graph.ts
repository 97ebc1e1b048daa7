import type { Projection } from '../../projection/projection.ts';

/** What paths need of a projection. Nodes are numbered in the order of their main labels and ids, so numbers sort as names do. */
export type PathGraph = Pick<
  Projection,
  | 'nodeCount'
  | 'find'
  | 'label'
  | 'id'
  | 'ref'
  | 'caption'
  | 'isVerified'
  | 'nodeFacts'
  | 'nodeLife'
  | 'nodeLifeNumber'
  | 'links'
  | 'eachLink'
  | 'degree'
  | 'type'
  | 'from'
  | 'to'
  | 'linkId'
  | 'linkFacts'
  | 'linkLife'
  | 'linkLifeNumber'
  | 'lifetimes'
>;
