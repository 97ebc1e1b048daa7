import { useRef, useState } from 'preact/hooks';
import { drawnTypes } from '../state/kinds.ts';
import { linkStep, type Walk } from '../state/row-step.ts';
import type { Session } from '../state/session.ts';
import type { ShownNode } from '../state/view.ts';
import { broughtBy } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import { labelWords } from '../state/words.ts';
import { Mark } from './legend.tsx';

interface Props {
  readonly visible: Visible;
  readonly session: Session;
  readonly point: (id: string | null) => void;
  /** The nodes of the path that is shown, in its order. */
  readonly path: readonly string[];
}

/** Everything that is shown, as rows: what the drawing shows can be read and done here without it. */
export function NodeTable({ visible, session, point, path }: Props) {
  const { nodes, links } = visible;
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = nodes.toSorted(
    (one, other) => one.label.localeCompare(other.label) || one.caption.localeCompare(other.caption),
  );
  const order = rows.map(({ id }) => id);
  const { current, onKeyDown, onFocusIn } = useRowKeys(order, { visible, session, point });
  return (
    <section class="table" aria-label="Table">
      <SelectionHint />
      <table onKeyDown={onKeyDown} onFocusIn={onFocusIn} onFocusOut={() => point(null)}>
        <caption>
          {nodes.length} shown, with {links.length} links
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <SelectAll order={order} session={session} />
            </th>
            <th scope="col">Kind</th>
            <th scope="col">What</th>
            <th scope="col">Links</th>
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <Row
              key={node.id}
              node={node}
              count={counts.get(node.id) ?? 0}
              visible={visible}
              session={session}
              isCurrent={node.id === current}
              step={path.indexOf(node.id)}
            />
          ))}
        </tbody>
      </table>
      {nodes.length === 0 && !session.busy && (
        <p class="empty">Nothing is shown. Search for something above, choose another day, or press “Show hidden”.</p>
      )}
    </section>
  );
}

/** The keys of the table, in words. */
function SelectionHint() {
  return (
    <details class="keys">
      <summary>Keys of the table</summary>
      <p>
        Up and Down: the next row; with Shift they select. Left and Right: along the links of a row. Enter: its facts;
        Enter again: expand it. Ctrl+Z: undo. Ctrl+Shift+Z: redo.
      </p>
    </details>
  );
}

/** A box that marks every row, or none. */
function SelectAll({ order, session }: { readonly order: readonly string[]; readonly session: Session }) {
  const { ids, choose } = session.selection;
  const isAll = order.length > 0 && order.every((id) => ids.has(id));
  return (
    <input
      type="checkbox"
      aria-label="Select all rows"
      checked={isAll}
      onChange={() => choose({ kind: 'ONLY', ids: isAll ? [] : order })}
    />
  );
}

interface RowProps {
  readonly node: ShownNode;
  readonly count: number;
  readonly visible: Visible;
  readonly session: Session;
  readonly isCurrent: boolean;
  /** Its place on the path that is shown, from 0; below 0 it is not on it. */
  readonly step: number;
}

function Row({ node: { id, label, caption }, count, visible, session, isCurrent, step }: RowProps) {
  const { act, select, selected, selection, looks, history } = session;
  const brought = broughtBy(history.view, id).size;
  const mark = visible.marks.get(id);
  return (
    <tr data-id={id} aria-selected={id === selected}>
      <td>
        <input
          type="checkbox"
          aria-label={`Select ${caption}`}
          checked={selection.ids.has(id)}
          onChange={() => selection.choose({ kind: 'TOGGLE', id })}
        />
      </td>
      <td>
        <Mark label={label} looks={looks} /> {labelWords(label)}
      </td>
      <th scope="row">
        <button
          type="button"
          class="name"
          tabIndex={isCurrent ? 0 : -1}
          aria-pressed={id === selected}
          onClick={() => select(id)}
        >
          {caption}
        </button>
        {mark && <span class="mark">{mark === 'BEGAN' ? '+ began' : '− ended'}</span>}
        {history.view.pinned.has(id) && <span class="mark">pinned</span>}
        {step >= 0 && <span class="mark">{step + 1} on the path</span>}
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
          onClick={() => act({ kind: 'HIDE', ids: [id] }, `Hidden: ${caption}.`)}
        >
          Hide
        </button>
      </td>
    </tr>
  );
}

/** One name of the table takes part in the order of the Tab key; arrow keys move it by rows and along links. */
function useRowKeys(order: readonly string[], { visible, session, point }: Omit<Props, 'path'>) {
  const [focused, setFocused] = useState('');
  const walk = useRef<Walk | null>(null);
  const current = order.includes(focused) ? focused : (order[0] ?? '');
  const focus = (table: HTMLTableElement, id: string) =>
    table.querySelector<HTMLButtonElement>(`tr[data-id="${CSS.escape(id)}"] button.name`)?.focus();
  const onFocusIn = ({ target }: FocusEvent) => {
    const id = target instanceof HTMLElement ? target.closest<HTMLElement>('tr[data-id]')?.dataset.id : undefined;
    if (id === undefined) return;
    setFocused(id);
    point(id);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.name')) return;
    const turn = turns[event.key];
    const isSecondEnter = event.key === 'Enter' && session.selected === current;
    if (turn === undefined && !isSecondEnter) return;
    event.preventDefault();
    if (turn === undefined) return void session.expand([current], { types: drawnTypes, depth: 1 });
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const next = order[order.indexOf(current) + turn];
      if (next === undefined) return;
      if (event.shiftKey) session.selection.choose({ kind: 'ADD', ids: [current, next] });
      return focus(event.currentTarget, next);
    }
    const step = linkStep(visible, current, walk.current, turn);
    if (!step) return session.say('No link of this row is shown.');
    walk.current = step.walk;
    session.say(step.sentence);
    focus(event.currentTarget, step.walk.here);
  };
  return { current, onKeyDown, onFocusIn };
}

const turns: Readonly<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };
