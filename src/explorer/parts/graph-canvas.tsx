import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Canvas, createCanvas } from '../canvas/draw.ts';
import { drawingOf } from '../canvas/drawing.ts';
import { createPlacer, type Placer, type Places } from '../canvas/place-nodes.ts';
import type { Ink } from '../canvas/styles.ts';
import { drawnTypes } from '../state/kinds.ts';
import { linksOnPath } from '../state/path-ids.ts';
import { sentenceOf } from '../state/sentence.ts';
import type { Session } from '../state/session.ts';
import type { Visible } from '../state/visible.ts';
import { Lasso } from './lasso.tsx';

interface Props {
  readonly visible: Visible;
  readonly session: Session;
  /** The node or link that the pointer or the focus is on. */
  readonly pointed: string | null;
  readonly point: (id: string | null) => void;
  /** The nodes of the path that is shown, in its order. */
  readonly path: readonly string[];
  /** Is given what tells where the nodes lie, for files that draw them. */
  readonly places: { current: () => Places };
}

interface Parts {
  readonly canvas: Canvas;
  readonly placer: Placer;
}

/** The drawing. It shows what the table lists, and whatever it can do the table and the panel can do too. */
export function GraphCanvas({ visible, session, pointed, point, path, places: told }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const parts = useRef<Parts | null>(null);
  const latest = useRef(session);
  latest.current = session;
  const [outside, setOutside] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const placer = createPlacer();
    const canvas = createCanvas(element.current, inkOf(element.current), {
      select: (id) => latest.current.select(id),
      expand: (id) => void latest.current.expand([id], { types: drawnTypes, depth: 1 }),
      move: placer.move,
      point,
    });
    parts.current = { canvas, placer };
    told.current = placer.places;
    return () => {
      canvas.stop();
      placer.stop();
    };
  }, []);
  useTheme(element, parts);
  const drawing = useMemo(() => drawingOf(visible, session.looks), [visible, session.looks]);
  const followed = useMemo(() => new Set([...path, ...linksOnPath(path, visible.links)]), [path, visible.links]);
  const { selected, selection } = session;
  useEffect(() => {
    const links = drawing.links.map(({ from, to }) => [from, to] as const);
    const ids = drawing.nodes.map(({ id }) => id);
    let isLatest = true;
    void parts.current?.placer.place({ ids, links }).then((places) => {
      if (!isLatest || !parts.current || !element.current) return;
      parts.current.canvas.draw({ ...drawing, places, selected, selection: selection.ids, path: followed });
      setOutside(markDrawn(element.current, parts.current.canvas));
    });
    return () => {
      isLatest = false;
    };
  }, [drawing, selected, selection.ids, followed]);
  const fit = () => {
    parts.current?.canvas.fit();
    if (element.current && parts.current) setOutside(markDrawn(element.current, parts.current.canvas));
  };
  const summary = `Drawing of ${visible.nodes.length} nodes and ${visible.links.length} links. The table below lists them all.`;
  return (
    <div class="stage">
      <div class="canvas" ref={element} role="img" aria-label={summary} />
      <Lasso
        session={session}
        within={(line) => parts.current?.canvas.within(line) ?? []}
        at={(place) => parts.current?.canvas.at(place) ?? null}
      />
      <button type="button" class="fit" onClick={fit}>
        Fit{outside > 0 && ` (${outside} outside)`}
      </button>
      <p class="sentence" aria-hidden="true">
        {pointed === null ? '' : sentenceOf(visible, pointed)}
      </p>
    </div>
  );
}

/** Notes on the element what is drawn and where, for tests and exports. Returns how many nodes lie outside. */
function markDrawn(element: HTMLElement, canvas: Canvas): number {
  const points = [...canvas.points()];
  element.setAttribute('data-drawn', points.map(([id]) => id).join(' '));
  element.setAttribute('data-points', points.map(([, { x, y }]) => `${Math.round(x)},${Math.round(y)}`).join(' '));
  const { clientWidth, clientHeight } = element;
  return points.filter(([, { x, y }]) => x < 0 || y < 0 || x > clientWidth || y > clientHeight).length;
}

/** Paints the drawing again when the reader's system changes its theme. */
function useTheme(element: { readonly current: HTMLElement | null }, parts: { readonly current: Parts | null }): void {
  useEffect(() => {
    const queries = themes.map((query) => matchMedia(query));
    const paint = () => element.current && parts.current?.canvas.paint(inkOf(element.current));
    for (const query of queries) query.addEventListener('change', paint);
    return () => {
      for (const query of queries) query.removeEventListener('change', paint);
    };
  }, []);
}

const themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** The colours of the page as they are now. */
function inkOf(element: HTMLElement): Ink {
  const { color, backgroundColor, outlineColor } = getComputedStyle(element);
  const isForced = matchMedia('(forced-colors: active)').matches;
  return { text: color, ground: backgroundColor, accent: outlineColor, isForced };
}
