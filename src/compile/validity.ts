import { isLabel, labels } from '../model/labels.ts';
import { validityOf } from '../model/validity.ts';
import type { OnDay, Ref, Rows, Valid } from './plan.ts';

/** What rows must meet as of a day, by the table of the model: the edges they come along, and the nodes they reach. */
export function validOn(rows: Rows, asOf: OnDay | undefined): readonly Valid[] {
  if (asOf === undefined) return [];
  return [...linksValidOn(rows, asOf), ...onNode(rows, asOf)];
}

/** The same of the edges alone, on the day that is asked about or on that of another thing. */
export function linksValidOn(rows: Rows, on: Valid['on']): readonly Valid[] {
  if (rows.match.kind !== 'along') return [];
  return rows.match.types.flatMap((type) => entry(rows, 'link', type, false, on));
}

/** Of nodes with one of several labels each label asks for its own. */
function onNode(rows: Rows, on: OnDay): readonly Valid[] {
  const known = labelsIn(rows);
  return known.flatMap((label) => entry(rows, 'node', label, known.length > 1, on));
}

/** The labels that nodes of the rows can have. */
function labelsIn({ match }: Rows): readonly string[] {
  if ('label' in match && match.label !== undefined) return match.label.split('|');
  return match.kind === 'along' ? Object.keys(labels) : [];
}

function entry(rows: Rows, part: Ref['part'], name: string, guard: boolean, on: Valid['on']): readonly Valid[] {
  const validity = validityOf(name);
  const label = guard && isLabel(name) ? name : undefined;
  return validity === undefined ? [] : [{ of: { rows, part }, label, validity, on }];
}
