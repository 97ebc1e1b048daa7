import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { labelWords } from '../../kit/label-words.ts';
import type { Mark as ChangeMark } from '../state/day.ts';
import { drawnTypes } from '../state/kinds.ts';
import { linkStep, type Walk } from '../state/row-step.ts';
import type { Session } from '../state/session.ts';
import { broughtCounts, type ShownNode } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
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
  const { view } = session.history;
  const { rows, order, counts } = useMemo(() => rowsOf(visible), [visible]);
  const brought = useMemo(() => broughtCounts(view), [view]);
  const rowCount = useGrowing(rows.length);
  const { current, onKeyDown, onFocusIn } = useRowKeys(order, { visible, session, point });
  return (
    <section class="table" aria-label="Table">
      <SelectionHint />
      <table onKeyDown={onKeyDown} onFocusIn={onFocusIn} onFocusOut={() => point(null)}>
        <caption>
          {nodes.length} shown, with {links.length} links
        </caption>
        <colgroup>
          <col class="box" />
          <col class="kind" />
          <col />
          <col class="count" />
          <col class="do" />
        </colgroup>
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
          {rows.slice(0, rowCount).map((node) => (
            <Row
              key={node.id}
              node={node}
              session={session}
              count={counts.get(node.id) ?? 0}
              brought={brought.get(node.id) ?? 0}
              mark={visible.marks.get(node.id) ?? null}
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

/** Rows that are made at once. */
const CHUNK = 200;

/** How many of so many rows are made by now: a few at once, so that a long table does not hold up keys and pointer. */
function useGrowing(total: number): number {
  const [made, setMade] = useState(CHUNK);
  useEffect(() => {
    if (made >= total) return;
    const timer = setTimeout(() => setMade(made + CHUNK));
    return () => clearTimeout(timer);
  }, [made, total]);
  return made;
}

/** The rows in their order, and the number of links of each. */
function rowsOf({ nodes, links }: Visible) {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = nodes.toSorted((one, other) => compare(one.label, other.label) || compare(one.caption, other.caption));
  return { rows, order: rows.map(({ id }) => id), counts };
}

const { compare } = new Intl.Collator('en');

interface RowProps {
  readonly node: ShownNode;
  readonly session: Session;
  readonly count: number;
  readonly brought: number;
  readonly mark: ChangeMark | null;
  readonly isCurrent: boolean;
  /** Its place on the path that is shown, from 0; below 0 it is not on it. */
  readonly step: number;
}

/** One node. Its row is made anew only if something in it changes, since there may be thousands. */
function Row({ node, session, count, brought, mark, isCurrent, step }: RowProps) {
  const { id, label, caption } = node;
  const { act, select, selection, looks } = session;
  const isRead = id === session.selected;
  const isChosen = selection.ids.has(id);
  const isPinned = session.history.view.pinned.has(id);
  return useMemo(
    () => (
      <tr data-id={id} aria-selected={isRead}>
        <td>
          <input
            type="checkbox"
            aria-label={`Select ${caption}`}
            checked={isChosen}
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
            aria-pressed={isRead}
            onClick={() => select(id)}
          >
            {caption}
          </button>
          {mark && <span class="mark">{mark === 'BEGAN' ? '+ began' : '− ended'}</span>}
          {isPinned && <span class="mark">pinned</span>}
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
    ),
    [node, count, brought, mark, looks, isRead, isChosen, isPinned, isCurrent, step],
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
