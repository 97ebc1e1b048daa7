import { useEffect, useRef } from 'preact/hooks';
import type { Looks } from '../api/arrivals.ts';
import { type Canvas, createCanvas, type Drawing, type Ink } from '../canvas/draw.ts';
import { createPlacer, type Placer } from '../canvas/place-nodes.ts';
import { drawnTypes } from '../state/kinds.ts';
import { linkLabel } from '../state/link-words.ts';
import type { Session } from '../state/session.ts';
import type { Visible } from '../state/visible.ts';

interface Props {
  readonly visible: Visible;
  readonly session: Session;
}

/** The drawing. It shows what the table lists, and whatever it can do the table and the panel can do too. */
export function GraphCanvas({ visible, session }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const parts = useRef<{ readonly canvas: Canvas; readonly placer: Placer } | null>(null);
  const latest = useRef(session);
  latest.current = session;
  useEffect(() => {
    if (!element.current) return;
    const placer = createPlacer();
    const canvas = createCanvas(element.current, inkOf(element.current), {
      select: (id) => latest.current.select(id),
      expand: (id) => void latest.current.expand(id, { types: drawnTypes, depth: 1 }),
      move: placer.move,
    });
    parts.current = { canvas, placer };
    return () => {
      canvas.stop();
      placer.stop();
    };
  }, []);
  useEffect(() => {
    const links = visible.links.map(({ from, to }) => [from, to] as const);
    const ids = visible.nodes.map(({ id }) => id);
    let isLatest = true;
    void parts.current?.placer.place({ ids, links }).then((places) => {
      if (isLatest)
        parts.current?.canvas.draw({ ...drawingOf(visible, session.looks), places, selected: session.selected });
      element.current?.setAttribute('data-drawn', (parts.current?.canvas.ids() ?? []).join(' '));
    });
    return () => {
      isLatest = false;
    };
  }, [visible, session.looks, session.selected]);
  const summary = `Drawing of ${visible.nodes.length} nodes and ${visible.links.length} links. The table below lists them all.`;
  return (
    <>
      <div class="canvas" ref={element} role="img" aria-label={summary} />
      <button type="button" class="fit" onClick={() => parts.current?.canvas.fit()}>
        Fit
      </button>
    </>
  );
}

/** Actors are drawn larger than what they do. */
const sizes: Readonly<Record<string, number>> = { STATE: 11, ORGANISATION: 10, PROPOSITION: 11, OFFICIAL: 9, PACT: 9 };

function drawingOf({ nodes, links }: Visible, looks: Looks): Pick<Drawing, 'nodes' | 'links'> {
  return {
    nodes: nodes.map(({ id, label, caption }) => ({
      id,
      label: caption,
      colour: looks.get(label)?.colour ?? '#888888',
      shape: looks.get(label)?.shape ?? 'CIRCLE',
      size: sizes[label] ?? 8,
    })),
    links: links.map((link) => ({
      id: link.id,
      from: link.from,
      to: link.to,
      label: linkLabel(link),
      colour: link.type === 'RESPONDS_TO' ? '#cc79a7' : '#8a94a6',
      dashed: link.until !== null,
    })),
  };
}

/** The colours of the page as they are now. */
function inkOf(element: HTMLElement): Ink {
  const { color, backgroundColor } = getComputedStyle(element);
  return { text: color, ground: backgroundColor };
}
