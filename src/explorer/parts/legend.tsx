import { brokenLines, lineWords } from '../../export/line-words.ts';
import { outlineOf } from '../../export/outlines.ts';
import type { Line } from '../../export/selection.ts';
import { labelWords } from '../../kit/label-words.ts';
import type { Looks } from '../api/arrivals.ts';
import { lineOf, linkColour, linkKinds, otherWords } from '../canvas/drawing.ts';
import type { Visible } from '../state/visible.ts';

interface Props {
  readonly visible: Visible;
  readonly looks: Looks;
}

/** The kinds of node and of line that are shown, in words. */
export function Legend({ visible: { nodes, links, doubts, marks }, looks }: Props) {
  const labels = [...new Set(nodes.map(({ label }) => label))].toSorted();
  const colours = new Set(links.map(({ type }) => linkColour(type)));
  const kinds = [...linkKinds, { words: otherWords, colour: linkColour('') }].filter(({ colour }) =>
    colours.has(colour),
  );
  const lines = new Set([...doubts.values()].map(lineOf));
  return (
    <div class="legend">
      <ul aria-label="Kinds of node">
        {labels.map((label) => (
          <li key={label}>
            <Mark label={label} looks={looks} /> {labelWords(label)}
          </li>
        ))}
      </ul>
      <ul aria-label="Kinds of line">
        {kinds.map(({ words, colour }) => (
          <li key={words}>
            <Stroke colour={colour} line="SOLID" /> {words}
          </li>
        ))}
        {brokenLines
          .filter((line) => lines.has(line))
          .map((line) => (
            <li key={line}>
              <Stroke colour="currentColor" line={line} /> {lineWords[line]}
            </li>
          ))}
        {marks.size > 0 && <li>thick, +: began between the two days; faint, −: ended</li>}
      </ul>
    </div>
  );
}

/** A short line as it is drawn. */
function Stroke({ colour, line }: { readonly colour: string; readonly line: Line }) {
  const dashes = { SOLID: undefined, DASHED: '6 4', DOTTED: '2 3' }[line];
  return (
    <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
      <path d="M1 4h22" stroke={colour} stroke-width="2" stroke-dasharray={dashes} />
      <path d="M22 1l5 3-5 3Z" fill={colour} />
    </svg>
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
