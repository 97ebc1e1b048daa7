import { counted } from '../kit/counted.ts';
import type { DataSetVersion, SelectedDay, SelectionHead, StreamedSelection } from './selection.ts';

/** What a selection is, in one line. */
export function selectionTitle({ nodes, links, day }: Pick<StreamedSelection, 'nodes' | 'links' | 'day'>): string {
  const size = `${counted(nodes.length, 'node')}, ${counted(links.length, 'link')}`;
  return `entente: ${size}${day === null ? '' : `, what holds ${dayWords(day)}`}`;
}

/** What a reader of a file must know of it: where it comes from, and what its days and its silence mean. */
export function selectionNotes(selection: SelectionHead): readonly string[] {
  const { day, graphVersion, dataSets, takenOn, remarks = [], address } = selection;
  return [
    'entente records who said or signed what, and where it was read. It does not judge who is right.',
    day === null ? 'What holds on any day is included.' : `Included is what holds ${dayWords(day)}.`,
    'A day is as exact as its source: 2001-07-16, 2001-07 or 2001. "until" is the first day on which something no longer holds. A missing value was not found, which does not mean that there is none.',
    `Taken on ${takenOn}, version of the graph: ${graphVersion ?? 'not known'}.${dataSetWords(dataSets)}`,
    ...remarks,
    ...(address === null ? [] : [`The same view: ${address}`]),
  ];
}

/** The data sets with their versions, as a sentence; nothing where none is known. */
function dataSetWords(dataSets: readonly DataSetVersion[]): string {
  const named = dataSets.map(({ id, version }) => `${id} ${version ?? 'not known'}`);
  return named.length === 0 ? '' : ` Versions of its data sets: ${named.join(', ')}.`;
}

function dayWords({ date, from, certainty }: SelectedDay): string {
  return `on ${from === null ? date : `${from} or on ${date}`}, with the certainty ${certainty}`;
}
