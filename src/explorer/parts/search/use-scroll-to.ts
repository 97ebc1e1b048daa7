import { useEffect } from 'preact/hooks';

/** Keeps the option that the arrow keys reached in sight. */
export function useScrollTo(id: string | null): void {
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}
