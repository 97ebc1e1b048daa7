import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import type { Visible } from '../state/visible.ts';
import { NodePanel } from './node-panel.tsx';
import { TracePanel } from './trace/trace-panel.tsx';
import type { Trace } from './trace/use-trace.ts';

interface Props {
  readonly visible: Visible;
  readonly session: Session;
  readonly trace: Trace;
}

/** What stands beside the drawing: the facts of the selected node, or the trace. The focus follows where one takes the place of the other. */
export function SidePanel({ visible, session, trace }: Props) {
  const { isOpen, setOpen } = trace;
  const side = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current !== isOpen && side.current?.contains(document.activeElement) !== true)
      side.current?.focus({ preventScroll: matchMedia('(min-width: 901px)').matches });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="side" ref={side} tabIndex={-1}>
      <div class="side-choice">
        <button type="button" aria-pressed={!isOpen} onClick={() => setOpen(false)}>
          Facts
        </button>
        <button type="button" aria-pressed={isOpen} onClick={() => setOpen(true)}>
          Trace
        </button>
      </div>
      {isOpen ? (
        <TracePanel trace={trace} session={session} />
      ) : (
        <NodePanel visible={visible} session={session} trace={trace} />
      )}
    </div>
  );
}
