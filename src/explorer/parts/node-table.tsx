import type { Session } from '../state/session.ts';
import type { ShownNode } from '../state/view.ts';
import { broughtBy } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import { labelWords } from '../state/words.ts';
import { Mark } from './legend.tsx';

interface Props {
  readonly visible: Visible;
  readonly session: Session;
}

/** Everything that is shown, as rows: what the drawing shows can be read and done here without it. */
export function NodeTable({ visible: { nodes, links }, session }: Props) {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = nodes.toSorted(
    (one, other) => one.label.localeCompare(other.label) || one.caption.localeCompare(other.caption),
  );
  return (
    <section class="table" aria-label="Table">
      <table onKeyDown={moveFocus}>
        <caption>
          {nodes.length} shown, with {links.length} links
        </caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">What</th>
            <th scope="col">Links</th>
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <Row key={node.id} node={node} count={counts.get(node.id) ?? 0} session={session} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  node,
  count,
  session,
}: {
  readonly node: ShownNode;
  readonly count: number;
  readonly session: Session;
}) {
  const { id, label, caption } = node;
  const { act, select, selected, looks, history } = session;
  const brought = broughtBy(history.view, id).size;
  return (
    <tr data-id={id} aria-selected={id === selected}>
      <td>
        <Mark label={label} looks={looks} /> {labelWords(label)}
      </td>
      <th scope="row">
        <button type="button" class="name" aria-pressed={id === selected} onClick={() => select(id)}>
          {caption}
        </button>
      </th>
      <td>{count}</td>
      <td>
        {brought > 0 && (
          <button
            type="button"
            aria-label={`Collapse ${caption}`}
            onClick={() => act({ kind: 'COLLAPSE', id }, `${brought} taken out.`)}
          >
            Collapse {brought}
          </button>
        )}
        <button
          type="button"
          aria-label={`Hide ${caption}`}
          onClick={() => act({ kind: 'HIDE', id }, `Hidden: ${caption}.`)}
        >
          Hide
        </button>
      </td>
    </tr>
  );
}

/** Arrow keys move between the names of the rows. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void {
  const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const names = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.name')];
  const at = names.findIndex((name) => name.matches(':focus'));
  if (turn === undefined || at < 0) return;
  event.preventDefault();
  names[at + turn]?.focus();
}
