import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../api/ask.ts';
import { fetchStances, type StanceAnswer, type StanceRequest } from '../../api/stances.ts';

/** What a view shows of its request: the latest answer, and whether a newer one is awaited. */
export interface Awaited {
  readonly answer: Answer<StanceAnswer> | null;
  readonly busy: boolean;
  readonly again: () => void;
}

/** Reads stances, and reads them again when the request changes. What was read before stays until then; null waits. */
export function useStances(request: StanceRequest | null): Awaited {
  const [answer, setAnswer] = useState<Answer<StanceAnswer> | null>(null);
  const [turn, setTurn] = useState(0);
  const answered = useRef('');
  const key = `${turn} ${JSON.stringify(request)}`;
  useEffect(() => {
    if (request === null || key === answered.current) return;
    const control = new AbortController();
    fetchStances(request, control.signal).then(
      (found) => {
        answered.current = key;
        setAnswer(found);
      },
      () => undefined,
    );
    return () => control.abort();
  }, [key]);
  return { answer, busy: key !== answered.current, again: () => setTurn(turn + 1) };
}
