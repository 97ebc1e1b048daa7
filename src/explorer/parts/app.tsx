import { useMemo, useRef, useState } from 'preact/hooks';
import type { Places } from '../canvas/place-nodes.ts';
import { openingView } from '../opening-view.ts';
import { addHits } from '../state/add-hits.ts';
import { type Session, useSession } from '../state/session.ts';
import { emptyTrace } from '../state/trace.ts';
import { tracedPaths } from '../state/traced-paths.ts';
import { visibleOf } from '../state/visible.ts';
import { ChangeList } from './change-list.tsx';
import { DayBar } from './day-bar.tsx';
import { ShowNode } from './facts/node-link.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import { Legend } from './legend.tsx';
import { NodeTable } from './node-table.tsx';
import { SearchBox } from './search/search-box.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SidePanel } from './side-panel.tsx';
import { TakeAway } from './take-away.tsx';
import { type Trace, useTrace } from './trace/use-trace.ts';
import { ViewLinks } from './view-links.tsx';
import { ViewOnDemand } from './view-on-demand.tsx';

/** The page: what is shown as a drawing and as a table, and the facts of what is selected. */
export function App() {
  const session = useSession();
  const trace = useTrace(session);
  const { view } = session.history;
  const isMap = session.settings.view === 'map';
  const visible = useMemo(() => visibleOf(view), [view]);
  const show = (id: string) => (view.nodes.has(id) ? session.select(id) : void session.add([id]));
  const places = useRef<() => Places>(() => new Map());
  const [pointed, point] = useState<string | null>(null);
  return (
    <ShowNode.Provider value={show}>
      <header class="top">
        <h1>entente</h1>
        <ViewLinks session={session} />
        <SearchBox
          add={(ids) => addHits(session, ids)}
          showOnly={(ids) => {
            session.change({ view: 'map' });
            void session.open({ ids, pinned: new Set(), selected: null, day: null });
          }}
          showDay={(date) => void session.setDay({ date, from: null, certainty: view.day?.certainty ?? 'PRESUMED' })}
        />
        <Tools session={session} />
        <TakeAway
          shown={() => ({
            visible,
            view,
            looks: session.looks,
            places: places.current(),
            marked: session.selection.ids,
          })}
          paths={tracedPaths(trace)}
        />
      </header>
      <main>
        {isMap && <Introduction session={session} trace={trace} />}
        <p role="status" class="status">
          {session.busy ? 'Loading…' : session.notice}
          {visible.left.hidden > 0 && ` ${visible.left.hidden} hidden.`}
          {visible.left.onDay > 0 && ` ${visible.left.onDay} not shown, since they do not hold on that day.`}
        </p>
        <ProblemNote session={session} />
        <div class={isMap ? 'map' : 'map away'}>
          <section class="drawing" aria-label="Drawing">
            <GraphCanvas
              visible={visible}
              session={session}
              pointed={pointed}
              point={point}
              path={trace.path}
              places={places}
            />
            <Legend visible={visible} looks={session.looks} />
            <SelectionBar visible={visible} session={session} />
            {isMap && <DayBar session={session} />}
          </section>
          <SidePanel visible={visible} session={session} trace={trace} />
          <ChangeList visible={visible} session={session} />
          <NodeTable visible={visible} session={session} point={point} path={trace.path} />
        </div>
        {!isMap && <ViewOnDemand view={session.settings.view} visible={visible} session={session} />}
      </main>
    </ShowNode.Provider>
  );
}

/** Undo, redo, what was hidden, and the way back to the start. */
function Tools({ session: { history, act, open } }: { readonly session: Session }) {
  const { past, future, view } = history;
  return (
    <nav class="tools" aria-label="Tools">
      <button type="button" disabled={past.length === 0} onClick={() => act({ kind: 'UNDO' }, 'Undone.')}>
        Undo
      </button>
      <button type="button" disabled={future.length === 0} onClick={() => act({ kind: 'REDO' }, 'Redone.')}>
        Redo
      </button>
      <button
        type="button"
        disabled={view.hidden.size === 0}
        onClick={() => act({ kind: 'SHOW_HIDDEN' }, 'All are shown again.')}
      >
        Show hidden
      </button>
      <button type="button" onClick={() => void open()}>
        Start again
      </button>
      <a href="/graphql">GraphiQL</a>
    </nav>
  );
}

/** What the first view shows, and three things to try. */
function Introduction({ session, trace }: { readonly session: Session; readonly trace: Trace }) {
  const { expand, setDay, select, history } = session;
  const { tokyo, moscow } = openingView;
  const showFacts = (id: string) => {
    trace.setOpen(false);
    select(id);
  };
  const node = (id: string) => ({ id, caption: history.view.nodes.get(id)?.caption ?? id });
  return (
    <div class="introduction">
      <p>{openingView.sentence}</p>
      <p class="try">
        Try:{' '}
        <button
          type="button"
          onClick={() => void expand([tokyo], { types: ['RESPONDS_TO'], depth: 2 }).then(() => showFacts(tokyo))}
        >
          Who answered the remark in Tokyo?
        </button>
        <button type="button" onClick={() => trace.change({ ...emptyTrace, from: [node(tokyo)], to: [node(moscow)] })}>
          How does it connect to the interview in Moscow?
        </button>
        <button type="button" onClick={() => void setDay({ date: '1980-01-01', from: null, certainty: 'PRESUMED' })}>
          What of this held in 1980?
        </button>
      </p>
    </div>
  );
}

/** What went wrong, in the words of the server, and what to do. */
function ProblemNote({ session: { problem, history, open } }: { readonly session: Session }) {
  if (!problem) return null;
  return (
    <div role="alert" class="problem">
      <strong>{problem.message}</strong> {problem.hint}
      {history.view.nodes.size === 0 && (
        <button type="button" onClick={() => void open()}>
          Try again
        </button>
      )}
    </div>
  );
}
