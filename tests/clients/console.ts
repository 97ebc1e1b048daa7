import { format } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

/** What was printed during the test that runs: clients tell there of what their caches mix or lose. Filled anew for each test. */
export function watchConsole(): readonly string[] {
  const printed: string[] = [];
  beforeEach(() => {
    for (const way of ['debug', 'log', 'info', 'warn', 'error'] as const) {
      vi.spyOn(console, way).mockImplementation((...values) => {
        printed.push(format(...values));
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    printed.length = 0;
  });
  return printed;
}
