/**
 * The result of a run that began after the call. One run is on its way at a time. All who call before the next begins share it: it begins when
 * that run has ended, or else once the events at hand have been handled, so that requests which arrive together cost one run.
 */
export function shareNextRun<T>(run: () => Promise<T>): () => Promise<T> {
  let current: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  const start = () => {
    next = undefined;
    const running = run();
    current = running;
    const end = () => {
      if (current === running) current = undefined;
    };
    running.then(end, end);
    return running;
  };
  return () => {
    next ??= (current ?? eventsHandled()).then(start, start);
    return next;
  };
}

function eventsHandled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
