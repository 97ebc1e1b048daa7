import type { Label } from './labels.ts';

/** A node named by its label and its id; what else it says is fetched where it is asked for. */
export interface NodeRef {
  readonly label: Label;
  readonly id: string;
}

/** The id of a node in the whole graph: label and id, joined by a colon. */
export function globalId({ label, id }: NodeRef): string {
  return `${label}:${id}`;
}
