import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Answer, ask } from '../../api/ask.ts';
import { type TraceQuery, trace } from '../../api/generated.ts';
import type { Session } from '../../state/session.ts';
import { emptyTrace, type TraceDay, type TraceRequest, traceVariables } from '../../state/trace.ts';

/** The trace of the page: what is asked for, what came, and the path that is drawn. */
export interface Trace {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly request: TraceRequest;
  /** Asks for something else, and opens the panel of the trace. */
  readonly change: (request: TraceRequest) => void;
  /** The day of the view, on which paths must hold; null: all days. */
  readonly day: TraceDay | null;
  /** Null while nothing is asked for or nothing has come. */
  readonly answer: Answer<TraceQuery> | null;
  readonly isLoading: boolean;
  /** The nodes of the path that is drawn, in its order. */
  readonly path: readonly string[];
  readonly showPath: (ids: readonly string[]) => void;
}

/** Asks for the paths whenever the ends, the rules or the day change; a newer question drops the one before it. */
export function useTrace({ history, add }: Session): Trace {
  const [isOpen, setOpen] = useState(false);
  const [request, setRequest] = useState(emptyTrace);
  const [path, setPath] = useState<readonly string[]>([]);
  const [answer, setAnswer] = useState<Answer<TraceQuery> | null>(null);
  const [isLoading, setLoading] = useState(false);
  const { date, certainty } = history.view.day ?? { date: null, certainty: 'PRESUMED' as const };
  const day = useMemo(() => (date === null ? null : { date, certainty }), [date, certainty]);
  useEffect(() => {
    const variables = traceVariables(request, day);
    setAnswer(null);
    setPath([]);
    setLoading(variables !== null);
    if (variables === null) return;
    const control = new AbortController();
    ask(trace, variables, control.signal).then(
      (answered) => {
        setAnswer(answered);
        setLoading(false);
      },
      () => undefined,
    );
    return () => control.abort();
  }, [request, day]);
  const change = (changed: TraceRequest) => {
    setRequest(changed);
    setOpen(true);
  };
  const showPath = (ids: readonly string[]) => {
    setPath(ids);
    void add(ids);
  };
  return { isOpen, setOpen, request, change, day, answer, isLoading, path, showPath };
}
