import { useEffect, useRef, useState } from 'preact/hooks';
import { type Hit, hitName } from '../../state/hits.ts';
import { HitList } from './hit-list.tsx';
import { NoHits } from './no-hits.tsx';
import { useHits } from './use-hits.ts';
import { useScrollTo } from './use-scroll-to.ts';

interface Props {
  readonly add: (ids: readonly string[]) => Promise<void>;
  /** Shows these alone in place of what is shown. */
  readonly showOnly: (ids: readonly string[]) => void;
  readonly showDay: (date: string) => void;
}

/** Finds anything by its words as they are typed. Arrow keys move, Enter adds, Ctrl and Enter marks several; "/" leads here. */
export function SearchBox({ add, showOnly, showDay }: Props) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [marked, setMarked] = useState<ReadonlyMap<string, Hit>>(new Map());
  const searched = useHits(text);
  const input = useFocusKey();
  const { hits } = searched;
  const close = () => {
    setText('');
    setMarked(new Map());
  };
  const take = (chosen: Iterable<Hit>) => {
    close();
    void add([...chosen].map(({ node }) => node.id));
  };
  const takeAlone = (chosen: readonly Hit[]) => {
    close();
    showOnly(chosen.map(({ node }) => node.id));
  };
  const mark = (hit: Hit) => setMarked((before) => toggled(before, hit));
  const onKeyDown = (event: KeyboardEvent) => {
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[active];
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && hit) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) mark(hit);
      else take(marked.size > 0 ? marked.values() : [hit]);
    }
    if (turn === undefined || hits.length === 0) return;
    event.preventDefault();
    setActive((active + turn + hits.length) % hits.length);
  };
  const isTyped = text.trim() !== '';
  const isOpen = isTyped && hits.length > 0;
  const isEmpty = isTyped && searched.text !== '' && hits.length === 0;
  useScrollTo(isOpen ? `hits-${active}` : null);
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search people, states, treaties, statements"
        aria-keyshortcuts="/"
        placeholder="Search: Lavrov, one China, 1972…  ( / )"
        aria-expanded={isOpen}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `hits-${active}` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div class={isOpen || isEmpty ? 'hits' : 'hits closed'}>
        <HitList
          id="hits"
          label="Hits"
          hits={hits}
          active={active}
          marked={new Set(marked.keys())}
          take={(hit) => take([hit])}
          mark={mark}
        />
        {isOpen && (
          <div class="take">
            <Marked marked={marked} />
            {marked.size > 0 && (
              <button type="button" onClick={() => take(marked.values())}>
                Add {marked.size} marked
              </button>
            )}
            <button type="button" onClick={() => take(hits)}>
              Add all {hits.length}
            </button>
            <button type="button" onClick={() => takeAlone(marked.size > 0 ? [...marked.values()] : hits)}>
              Start with {marked.size > 0 ? `${marked.size} marked` : `all ${hits.length}`} alone
            </button>
            <small>
              {searched.hasMore && 'There are more hits; type more words to narrow them. '}
              Enter adds one; Ctrl and Enter marks several.
            </small>
          </div>
        )}
        {isEmpty && <NoHits searched={searched} search={setText} showDay={showDay} />}
      </div>
    </search>
  );
}

/** The names of marked hits, which stay marked as another text is typed. */
function Marked({ marked }: { readonly marked: ReadonlyMap<string, Hit> }) {
  return (
    <p role="status">
      {marked.size > 0 && `Marked: ${[...marked.values()].map((hit) => hitName(hit).slice(0, 40)).join('; ')}`}
    </p>
  );
}

function toggled(marked: ReadonlyMap<string, Hit>, hit: Hit): ReadonlyMap<string, Hit> {
  const others = new Map(marked);
  if (!others.delete(hit.node.id)) others.set(hit.node.id, hit);
  return others;
}

/** An input to which "/" leads from anywhere but another field. */
function useFocusKey() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select');
      if (event.key !== '/' || isField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return input;
}
