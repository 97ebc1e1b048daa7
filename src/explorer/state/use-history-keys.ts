import { useEffect, useRef } from 'preact/hooks';
import type { Step } from './history.ts';

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo, with the Command key on a Mac too. In a text field the keys stay with the field. */
export function useHistoryKeys(act: (step: Step, words: string) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const kind = stepOf(event);
      if (kind === null || isTextField(event.target)) return;
      event.preventDefault();
      latest.current({ kind }, kind === 'UNDO' ? 'Undone.' : 'Redone.');
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The step that a key asks for. */
export function stepOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): 'UNDO' | 'REDO' | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'REDO' : 'UNDO';
  return letter === 'y' && !shiftKey ? 'REDO' : null;
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=range], [type=checkbox], [type=radio]), textarea')
  );
}
