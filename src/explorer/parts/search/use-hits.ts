import { useEffect, useState } from 'preact/hooks';
import { ask, type Problem } from '../../api/ask.ts';
import { type HitsQuery, hits } from '../../api/generated.ts';
import { type Hit, hitGroups } from '../../state/hits.ts';

/** The hits for a text as it is typed. */
export interface Searched {
  /** The text that the hits are for; empty before the first answer. */
  readonly text: string;
  /** The hits in the order in which they are shown: by kind. */
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
  /** Data sets that were not looked through. */
  readonly leftOut: readonly string[];
  readonly problem: Problem | null;
}

const nothing: Searched = { text: '', hits: [], hasMore: false, leftOut: [], problem: null };

/** Asks a moment after the last key. An answer that a newer text overtook is dropped, and so is the request. */
export function useHits(typed: string, first = 20): Searched {
  const [result, setResult] = useState<Searched>(nothing);
  const text = typed.trim();
  useEffect(() => {
    if (text === '') return setResult(nothing);
    const control = new AbortController();
    const timer = setTimeout(() => {
      ask(hits, { text, first }, control.signal).then(
        ({ data, problem }) => setResult(data ? searchedOf(text, data) : { ...nothing, text, problem }),
        () => undefined,
      );
    }, 120);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [text, first]);
  return result;
}

function searchedOf(text: string, { search: { hits: all, hasMore, leftOut } }: HitsQuery): Searched {
  return { text, hits: hitGroups(all).flatMap(([, group]) => group), hasMore, leftOut, problem: null };
}
