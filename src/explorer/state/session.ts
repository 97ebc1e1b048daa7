import { type Dispatch, type StateUpdater, useCallback, useRef, useState } from 'preact/hooks';
import { type Arrival, fetchAmong, fetchExpansion, fetchOpening, type Looks } from '../api/arrivals.ts';
import type { Answer, Problem } from '../api/ask.ts';
import { openingView } from '../opening-view.ts';
import type { Address } from './address.ts';
import type { AskedDay } from './day.ts';
import { emptyHistory, type History, type Step, step } from './history.ts';
import type { Expansion } from './kinds.ts';
import type { Settings } from './settings.ts';
import { useAddress } from './use-address.ts';
import { useHistoryKeys } from './use-history-keys.ts';
import { type Selection, useSelection } from './use-selection.ts';
import { useServerWatch } from './use-server-watch.ts';
import { type ChangeSettings, useSettings } from './use-settings.ts';

/** What the parts of the page share: the view with its history, what is selected, and what can be done. */
export interface Session {
  readonly history: History;
  readonly settings: Settings;
  readonly change: ChangeSettings;
  readonly looks: Looks;
  /** The node whose facts are read. */
  readonly selected: string | null;
  /** The nodes that are marked to do something with all of them. */
  readonly selection: Selection;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** What happened last, to be read out. */
  readonly notice: string;
  readonly act: (action: Step, notice: string) => void;
  /** Has words read out. */
  readonly say: (words: string) => void;
  readonly select: Dispatch<StateUpdater<string | null>>;
  /** Opens what an address names, or the first view. */
  readonly open: (address?: Address | null) => Promise<void>;
  readonly add: (ids: readonly string[]) => Promise<void>;
  readonly expand: (ids: readonly string[], expansion: Pick<Expansion, 'types' | 'depth'>) => Promise<void>;
  /** Shows what holds on a day, or what became of things between two; null shows all days. */
  readonly setDay: (day: AskedDay | null) => Promise<void>;
}

/** The one state of the page. */
export function useSession(): Session {
  const [history, setHistory] = useState<History>(emptyHistory);
  const [settings, change] = useSettings();
  const [looks, setLooks] = useState<Looks>(new Map());
  const [selected, select] = useState<string | null>(null);
  const selection = useSelection();
  const [{ busy, problem, notice }, setProgress] = useState<Progress>({ busy: true, problem: null, notice: '' });
  const { view } = history;

  /** The history as it is now, also before the page is rendered again. */
  const current = useRef(history);
  const act = (action: Step, words: string) => {
    current.current = step(current.current, action);
    setHistory(current.current);
    setProgress({ busy: false, problem: null, notice: words });
  };
  /** Runs what asks the server one after another, so that each starts from the view that the one before it left. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const next = queue.current.then(run, run);
    queue.current = next;
    return next;
  };
  const waitFor = async <Data>(answer: Promise<Answer<Data>>): Promise<Data | null> => {
    setProgress((before) => ({ ...before, busy: true }));
    const { data, problem: found } = await answer;
    setProgress((before) => ({ ...before, busy: false, problem: found }));
    return data;
  };
  const arrive = (arrival: Arrival, instead: ReadonlySet<string> | null = null) => {
    const fresh = arrival.nodes.filter(({ id }) => instead !== null || !current.current.view.nodes.has(id));
    const lost = arrival.unknown.length > 0 ? ` Not in this graph: ${arrival.unknown.join(', ')}.` : '';
    const more = arrival.more > 0 ? ` ${arrival.more} more links lead to nodes that are not shown.` : '';
    const done = instead === null ? 'added' : 'nodes are shown';
    act({ kind: 'ARRIVE', ...arrival, instead }, `${fresh.length} ${done}.${more}${lost}`);
  };
  const open = useCallback(
    (address: Address | null = null) =>
      inTurn(async () => {
        const first = await waitFor(fetchOpening(openingView.actors, openingView.propositions));
        if (!first) return;
        setLooks(first.looks);
        const ids = address?.ids ?? [...openingView.nodes, ...first.stances];
        const arrival = await waitFor(fetchAmong(ids, address?.day ?? null));
        if (arrival) arrive(arrival, address?.pinned ?? new Set());
        select(address?.selected ?? null);
      }),
    [],
  );
  const add: Session['add'] = (ids) =>
    inTurn(async () => {
      const { nodes, day } = current.current.view;
      const arrival = await waitFor(fetchAmong([...nodes.keys(), ...ids.filter((id) => !nodes.has(id))], day));
      if (!arrival) return;
      arrive(arrival);
      select(ids[0] ?? null);
    });
  const expand: Session['expand'] = (ids, expansion) =>
    inTurn(async () => {
      const { nodes, day } = current.current.view;
      const arrival = await waitFor(fetchExpansion(ids, expansion, { exclude: [...nodes.keys()], day }));
      if (arrival) arrive(arrival);
    });
  const setDay: Session['setDay'] = (day) =>
    inTurn(async () => {
      const { view: before } = current.current;
      if (day === null) return act({ kind: 'SET_DAY', day: null }, 'All days are shown.');
      // The server judges every level of certainty at once, so another level of the same day needs no request.
      if (before.day?.date === day.date && before.day.from === day.from)
        return act({ kind: 'SET_DAY', day: { ...before.day, certainty: day.certainty } }, dayNotice(day));
      const arrival = await waitFor(fetchAmong([...before.nodes.keys()], day));
      if (arrival) act({ kind: 'SET_DAY', day: arrival.day }, dayNotice(day));
    });
  const report = useCallback((found: Problem) => setProgress((before) => ({ ...before, problem: found })), []);
  useAddress({ view, selected, settings, open, report });
  useHistoryKeys(act);
  useServerWatch(problem, () => setProgress({ busy: false, problem: null, notice: 'The server answers again.' }));
  return {
    history,
    settings,
    change,
    looks,
    selected,
    selection,
    busy,
    problem,
    notice,
    act,
    say: (words) => setProgress((before) => ({ ...before, notice: words })),
    select,
    open,
    add,
    expand,
    setDay,
  };
}

function dayNotice({ date, from }: AskedDay): string {
  return from === null
    ? `Shown is what holds on ${date}.`
    : `Shown is what holds on ${from} or on ${date}. What began or ended between them is marked.`;
}

interface Progress {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly notice: string;
}
