import { outlineOf } from '../../export/outlines.ts';
import type { Looks } from '../api/arrivals.ts';
import type { ShownNode } from '../state/view.ts';
import { labelWords } from '../state/words.ts';

/** The kinds of node that are shown, each with its shape and colour. */
export function Legend({ nodes, looks }: { readonly nodes: readonly ShownNode[]; readonly looks: Looks }) {
  const labels = [...new Set(nodes.map(({ label }) => label))].toSorted();
  return (
    <ul class="legend" aria-label="Kinds of node">
      {labels.map((label) => (
        <li key={label}>
          <Mark label={label} looks={looks} /> {labelWords(label)}
        </li>
      ))}
    </ul>
  );
}

/** The shape of a label in its colour. It says nothing that the words beside it do not. */
export function Mark({ label, looks }: { readonly label: string; readonly looks: Looks }) {
  const { colour, shape } = looks.get(label) ?? { colour: '#888888', shape: 'CIRCLE' };
  return (
    <svg viewBox="-10 -10 20 20" width="14" height="14" aria-hidden="true">
      <path d={outlineOf(shape)} fill={colour} stroke="currentColor" stroke-width="1" />
    </svg>
  );
}
