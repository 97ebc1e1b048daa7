import { type ComponentType, createElement } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BriefPath } from '../../export/brief.ts';
import type { Shown } from '../take-away/shown.ts';

interface Props {
  readonly shown: () => Shown;
  /** Paths that were traced, for a brief. */
  readonly paths: readonly BriefPath[];
}

/** The button for taking away what is shown. What it opens is loaded with the first click. */
export function TakeAway(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<ComponentType<Props> | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const toggle = () => {
    setOpen(!isOpen);
    if (!Menu) void import('../take-away/take-away-menu.tsx').then(({ default: loaded }) => setMenu(() => loaded));
  };
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.current?.contains(target)) setOpen(false);
    };
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      element.current?.querySelector('button')?.focus();
    };
    addEventListener('pointerdown', closeOutside);
    addEventListener('keydown', closeByKey);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('keydown', closeByKey);
    };
  }, [isOpen]);
  return (
    <div class="take-away" ref={element}>
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        Take away
      </button>
      {isOpen && (Menu ? createElement(Menu, props) : <p role="status">Loading…</p>)}
    </div>
  );
}
