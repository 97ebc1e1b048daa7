import { useId, useState } from 'preact/hooks';
import { type Hit, hitName } from '../../state/hits.ts';
import type { TraceNode } from '../../state/trace.ts';
import { HitList } from './hit-list.tsx';
import { useHits } from './use-hits.ts';
import { useScrollTo } from './use-scroll-to.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly pick: (node: TraceNode) => void;
}

/** Finds one node by its words, and picks it with Enter or a click. */
export function NodePicker({ label, placeholder, pick }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { hits, problem, text: searched } = useHits(text, 10);
  const isOpen = text.trim() !== '' && hits.length > 0;
  const take = (hit: Hit) => {
    setText('');
    pick({ id: hit.node.id, caption: hitName(hit) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[active];
    if (event.key === 'Escape') setText('');
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter' && hit && isOpen) take(hit);
    if (turn === undefined || hits.length === 0) return;
    event.preventDefault();
    setActive((active + turn + hits.length) % hits.length);
  };
  useScrollTo(isOpen ? `${id}-${active}` : null);
  return (
    <div class="picker">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={placeholder}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div class={isOpen ? 'hits' : 'hits closed'}>
        <HitList id={id} label={label} hits={hits} active={active} marked={null} take={take} mark={take} />
      </div>
      <p role="status">
        {problem?.message}
        {text.trim() !== '' &&
          searched === text.trim() &&
          !problem &&
          hits.length === 0 &&
          `Nothing matches “${searched}”.`}
      </p>
    </div>
  );
}
