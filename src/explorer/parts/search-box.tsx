import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { type HitsQuery, hits } from '../api/generated.ts';
import { labelWords } from '../state/words.ts';

type Hit = HitsQuery['search']['hits'][number];

/** Finds anything by its words as they are typed. Arrow keys move, Enter adds the hit to the view. */
export function SearchBox({ add }: { readonly add: (ids: readonly string[]) => Promise<void> }) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { found, problem } = useHits(text);
  const take = (chosen: readonly Hit[]) => {
    setText('');
    void add(chosen.map(({ node }) => node.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = found[active];
    if (event.key === 'Escape') setText('');
    if (event.key === 'Enter' && hit) take([hit]);
    if (turn === undefined || found.length === 0) return;
    event.preventDefault();
    setActive((active + turn + found.length) % found.length);
  };
  const isOpen = text.trim() !== '' && found.length > 0;
  return (
    <search class="search">
      <input
        type="text"
        role="combobox"
        aria-label="Search people, states, treaties, statements"
        placeholder="Search: Lavrov, one China, 1972…"
        aria-expanded={isOpen}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `hit-${active}` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div class={isOpen ? 'hits' : 'hits closed'}>
        <div id="hits" role="listbox" aria-label="Hits">
          {found.map((hit, at) => (
            <div
              key={hit.node.id}
              id={`hit-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              onMouseDown={(event) => {
                event.preventDefault();
                take([hit]);
              }}
            >
              <span class="kind">{labelWords(hit.kind)}</span> {hitName(hit)} <Why hit={hit} />
            </div>
          ))}
        </div>
        {found.length > 1 && (
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => take(found)}>
            Add all {found.length}
          </button>
        )}
      </div>
      {problem !== '' && <p role="status">{problem}</p>}
    </search>
  );
}

/** The words in which the text was found, where they are not in the name. */
function Why({ hit }: { readonly hit: Hit }) {
  const name = hitName(hit);
  const other = hit.matches.find(({ text }) => !name.includes(text.slice(0, 30)));
  return other ? <span class="why">{other.text.slice(0, 80)}</span> : null;
}

/** A few words for a hit. */
function hitName({ node }: Hit): string {
  if ('name' in node) return 'signed' in node && node.signed ? `${node.name} · ${node.signed}` : node.name;
  if ('position' in node)
    return `${node.actor.name}: ${labelWords(node.position)} · ${node.proposition.text} · ${node.date}`;
  if ('recogniser' in node) return `${node.recogniser.name} recognises ${node.recognised.name}`;
  if ('summary' in node)
    return 'actor' in node ? `${node.actor.name} · ${node.date ?? ''} · ${node.summary.slice(0, 80)}` : node.summary;
  if ('text' in node) return node.text;
  return 'title' in node ? node.title : node.id;
}

/** The hits for a text, asked a moment after the last key; an answer that a newer one overtook is dropped. */
function useHits(text: string): { readonly found: readonly Hit[]; readonly problem: string } {
  const [result, setResult] = useState<{ readonly found: readonly Hit[]; readonly problem: string }>(noHits);
  const last = useRef<AbortController | null>(null);
  useEffect(() => {
    last.current?.abort();
    if (text.trim() === '') return setResult(noHits);
    const control = new AbortController();
    last.current = control;
    const timer = setTimeout(() => {
      ask(hits, { text: text.trim() }, control.signal).then(
        ({ data, problem }) => setResult(resultOf(text, data?.search.hits ?? [], problem?.message)),
        () => undefined,
      );
    }, 120);
    return () => clearTimeout(timer);
  }, [text]);
  return result;
}

const noHits = { found: [], problem: '' } as const;

function resultOf(text: string, found: readonly Hit[], problem: string | undefined) {
  const nothing = `Nothing was found for "${text}". Try a name, a year, or another spelling.`;
  return { found, problem: problem ?? (found.length === 0 ? nothing : '') };
}
