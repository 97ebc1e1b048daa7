import { type Dispatch, type StateUpdater, useCallback, useReducer, useState } from 'preact/hooks';
import { type Arrival, fetchAmong, fetchDay, fetchExpansion, fetchOpening, type Looks } from '../api/arrivals.ts';
import type { Answer, Problem } from '../api/ask.ts';
import { openingView } from '../opening-view.ts';
import type { Address } from './address.ts';
import { emptyHistory, type History, type Step, step } from './history.ts';
import type { Expansion } from './kinds.ts';
import type { Settings } from './settings.ts';
import { useAddress } from './use-address.ts';
import { type ChangeSettings, useSettings } from './use-settings.ts';
import type { Certainty } from './view.ts';

/** What the parts of the page share: the view with its history, what is selected, and what can be done. */
export interface Session {
  readonly history: History;
  readonly settings: Settings;
  readonly change: ChangeSettings;
  readonly looks: Looks;
  readonly selected: string | null;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** What happened last, to be read out. */
  readonly notice: string;
  readonly act: (action: Step, notice: string) => void;
  readonly select: Dispatch<StateUpdater<string | null>>;
  /** Opens what an address names, or the first view. */
  readonly open: (address?: Address | null) => Promise<void>;
  readonly add: (ids: readonly string[]) => Promise<void>;
  readonly expand: (id: string, expansion: Pick<Expansion, 'types' | 'depth'>) => Promise<void>;
  readonly setDay: (date: string | null, certainty: Certainty) => Promise<void>;
}

/** The one state of the page. */
export function useSession(): Session {
  const [history, dispatch] = useReducer(step, emptyHistory);
  const [settings, change] = useSettings();
  const [looks, setLooks] = useState<Looks>(new Map());
  const [selected, select] = useState<string | null>(null);
  const [{ busy, problem, notice }, setProgress] = useState<Progress>({ busy: true, problem: null, notice: '' });
  const { view } = history;

  const act = (action: Step, words: string) => {
    dispatch(action);
    setProgress({ busy: false, problem: null, notice: words });
  };
  const waitFor = async <Data>(answer: Promise<Answer<Data>>): Promise<Data | null> => {
    setProgress((before) => ({ ...before, busy: true }));
    const { data, problem: found } = await answer;
    setProgress((before) => ({ ...before, busy: false, problem: found }));
    return data;
  };
  const arrive = (arrival: Arrival, pinned: ReadonlySet<string> | null = null) => {
    const fresh = arrival.nodes.filter(({ id }) => pinned !== null || !view.nodes.has(id));
    const lost = arrival.unknown.length > 0 ? ` Not in this graph: ${arrival.unknown.join(', ')}.` : '';
    act({ kind: 'ARRIVE', ...arrival, instead: pinned }, `${fresh.length} added.${lost}`);
  };
  const open = useCallback(async (address: Address | null = null) => {
    const first = await waitFor(fetchOpening(openingView.actors, openingView.propositions));
    if (!first) return;
    setLooks(first.looks);
    const arrival = await waitFor(fetchAmong(address?.ids ?? [...openingView.nodes, ...first.stances]));
    if (arrival) arrive(arrival, address?.pinned ?? new Set());
    select(address?.selected ?? null);
    const day = address?.day && (await waitFor(fetchDay(address.day.date, address.day.certainty, address.ids)));
    if (day) act({ kind: 'SET_DAY', day }, `Shown is what holds on ${day.date}.`);
  }, []);
  const add = async (ids: readonly string[]) => {
    const shown = [...view.nodes.keys()];
    const arrival = await waitFor(fetchAmong([...shown, ...ids.filter((id) => !view.nodes.has(id))]));
    if (!arrival) return;
    arrive(arrival);
    select(ids[0] ?? null);
  };
  const expand: Session['expand'] = async (id, expansion) => {
    const arrival = await waitFor(fetchExpansion(id, expansion, [...view.nodes.keys()]));
    if (arrival) arrive(arrival);
  };
  const setDay: Session['setDay'] = async (date, certainty) => {
    if (date === null) return act({ kind: 'SET_DAY', day: null }, 'All days are shown.');
    const day = await waitFor(fetchDay(date, certainty, [...view.nodes.keys()]));
    if (day) act({ kind: 'SET_DAY', day }, `Shown is what holds on ${date}.`);
  };
  const report = useCallback((found: Problem) => setProgress((before) => ({ ...before, problem: found })), []);
  useAddress({ view, selected, settings, open, report });
  return { history, settings, change, looks, selected, busy, problem, notice, act, select, open, add, expand, setDay };
}

interface Progress {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly notice: string;
}
