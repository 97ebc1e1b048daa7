import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { StanceAnswer } from '../../api/stances.ts';
import type { Awaited } from './use-stances.ts';

interface Props {
  readonly awaited: Awaited;
  readonly children: (answer: StanceAnswer) => ComponentChildren;
}

/** An answer, or what stands in its way and what to do. What was shown before stays as it was until the next answer is there. */
export function WaitForStances({ awaited: { answer, busy, again }, children }: Props) {
  const shown = useRef<ComponentChildren>(null);
  if (answer?.data && !busy) shown.current = children(answer.data);
  return (
    <>
      <p role="status" class="status">
        {busy && 'Loading…'}
      </p>
      {answer?.problem && !busy && (
        <div role="alert" class="problem">
          <strong>{answer.problem.message}</strong> {answer.problem.hint}{' '}
          <button type="button" onClick={again}>
            Try again
          </button>
        </div>
      )}
      <div aria-busy={busy} class={busy ? 'stale' : ''}>
        {shown.current}
      </div>
    </>
  );
}
