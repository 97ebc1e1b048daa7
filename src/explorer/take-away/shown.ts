import type { Looks } from '../api/arrivals.ts';
import type { Places } from '../canvas/place-nodes.ts';
import type { ShownNode, View } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';

/** What is taken away: what the table lists and the canvas draws, and how it is drawn. */
export interface Shown {
  readonly visible: Visible;
  readonly view: View;
  readonly looks: Looks;
  readonly places: Places;
  /** The marked nodes, of which a brief is made; all that is shown if none is marked. */
  readonly marked: ReadonlySet<string>;
}

/** The nodes that hold the facts of what is shown: those of the table, and the recognitions that are drawn as links. */
export function shownFacts({ visible, view }: Pick<Shown, 'visible' | 'view'>): readonly ShownNode[] {
  const recognitions = visible.links.filter(({ type }) => type === 'RECOGNITION');
  return [...visible.nodes, ...recognitions.flatMap(({ id }) => view.nodes.get(id) ?? [])];
}

/** Today, in the time of the reader. */
export function today(): string {
  const now = new Date();
  const padded = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
  return [now.getFullYear(), ...padded].join('-');
}
