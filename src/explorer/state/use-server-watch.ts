import { useEffect, useRef } from 'preact/hooks';
import { isServerThere, lostServer, type Problem } from '../api/ask.ts';

/** How often a lost server is looked for. */
const EVERY = 3_000;

/** Looks for a server that was lost until it answers again. */
export function useServerWatch(problem: Problem | null, isBack: () => void): void {
  const latest = useRef(isBack);
  latest.current = isBack;
  const isLost = problem === lostServer;
  useEffect(() => {
    if (!isLost) return;
    const timer = setInterval(() => void isServerThere().then((isThere) => isThere && latest.current()), EVERY);
    return () => clearInterval(timer);
  }, [isLost]);
}
