const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys, Home and End move between the buttons of a grid, one of which is in the tab order. */
export function moveInGrid(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')].map((row) => [
    ...row.querySelectorAll<HTMLButtonElement>('td button'),
  ]);
  const row = rows.findIndex((cells) => cells.some((cell) => cell.matches(':focus')));
  const column = rows[row]?.findIndex((cell) => cell.matches(':focus')) ?? -1;
  if (column < 0) return;
  const next = nextOf(event.key, row, column, rows[row]?.length ?? 0);
  const target = next && rows[next[0]]?.[next[1]];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function nextOf(key: string, row: number, column: number, length: number): readonly [number, number] | null {
  if (key === 'Home') return [row, 0];
  if (key === 'End') return [row, length - 1];
  const step = steps[key];
  return step ? [row + step[0], column + step[1]] : null;
}
