import { useState } from 'preact/hooks';
import { drawnTypes, expansions } from '../state/kinds.ts';
import type { Session } from '../state/session.ts';
import type { Visible } from '../state/visible.ts';

/** At most so many nodes are expanded in one request. */
const MOST_EXPANDED = 20;

/** What can be done to all marked nodes at once. It is there when none is marked too, so that nothing moves. */
export function SelectionBar({ visible, session }: { readonly visible: Visible; readonly session: Session }) {
  const { act, expand, selection, history } = session;
  const [name, setName] = useState('');
  const ids = visible.nodes.map(({ id }) => id).filter((id) => selection.ids.has(id));
  const count = ids.length;
  const clear = () => selection.choose({ kind: 'ONLY', ids: [] });
  const arePinned = count > 0 && ids.every((id) => history.view.pinned.has(id));
  const along = expansions.find((expansion) => expansion.name === name) ?? { types: drawnTypes, depth: 1 };
  return (
    <fieldset class="selection" aria-label="Selection" disabled={count === 0}>
      <output>{count === 0 ? 'Nothing selected' : `${count} selected`}</output>
      <button
        type="button"
        onClick={() => {
          act({ kind: 'HIDE', ids }, `${count} hidden.`);
          clear();
        }}
      >
        Hide selected
      </button>
      <button type="button" onClick={() => act({ kind: 'KEEP_ONLY', ids }, `${count} kept, all others hidden.`)}>
        Keep only these
      </button>
      <button type="button" onClick={() => act({ kind: 'PIN', ids }, `${count} ${arePinned ? 'unpinned' : 'pinned'}.`)}>
        {arePinned ? 'Unpin selected' : 'Pin selected'}
      </button>
      <select aria-label="Expand along" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
        <option value="">all kinds of link</option>
        {expansions.map((expansion) => (
          <option key={expansion.name} value={expansion.name}>
            {expansion.name.toLowerCase()}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => void expand(ids.slice(0, MOST_EXPANDED), along)}>
        {count > MOST_EXPANDED ? `Expand the first ${MOST_EXPANDED}` : 'Expand selected'}
      </button>
      <button type="button" onClick={clear}>
        Clear selection
      </button>
    </fieldset>
  );
}
