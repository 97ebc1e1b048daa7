import { useEffect, useRef, useState } from 'preact/hooks';
import { isClick, type Point } from '../canvas/lasso.ts';
import type { Session } from '../state/session.ts';

interface Props {
  readonly session: Session;
  /** The nodes inside a closed line. */
  readonly within: (line: readonly Point[]) => readonly string[];
  /** The node at a point. */
  readonly at: (point: Point) => string | null;
}

/** Selects with a line around nodes, by the button or with Shift held: Shift and a click take one node in or out. The table selects with its boxes. */
export function Lasso({ session: { selection }, within, at }: Props) {
  const [isOn, setOn] = useState(false);
  const hasShift = useShift();
  const [line, setLine] = useState<readonly Point[]>([]);
  const surface = useRef<SVGSVGElement>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left = 0, top = 0 } = surface.current?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  };
  const finish = ({ shiftKey }: PointerEvent) => {
    const [first] = line;
    const clicked = first && isClick(line) ? at(first) : null;
    if (clicked !== null) selection.choose({ kind: 'TOGGLE', id: clicked });
    else if (!isClick(line)) selection.choose({ kind: shiftKey ? 'ADD' : 'ONLY', ids: within(line) });
    setLine([]);
  };
  return (
    <>
      <svg
        ref={surface}
        class={isOn || hasShift || line.length > 0 ? 'lasso on' : 'lasso'}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setLine([pointOf(event)]);
        }}
        onPointerMove={(event) => line.length > 0 && setLine([...line, pointOf(event)])}
        onPointerUp={finish}
        onPointerCancel={() => setLine([])}
      >
        <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      <button type="button" class="lasso-button" aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        Lasso
      </button>
    </>
  );
}

/** Whether Shift is held. */
function useShift(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const follow = ({ shiftKey }: KeyboardEvent) => setHeld(shiftKey);
    const release = () => setHeld(false);
    addEventListener('keydown', follow);
    addEventListener('keyup', follow);
    addEventListener('blur', release);
    return () => {
      removeEventListener('keydown', follow);
      removeEventListener('keyup', follow);
      removeEventListener('blur', release);
    };
  }, []);
  return isHeld;
}
