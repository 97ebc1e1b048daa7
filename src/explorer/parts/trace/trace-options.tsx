import type { ComponentChildren } from 'preact';
import type { LinkKind, PathOrder } from '../../api/generated.ts';
import { allKinds, defaultKinds, tracedKinds } from '../../state/link-kinds.ts';
import { longestPath, type TraceRequest } from '../../state/trace.ts';
import type { Trace } from './use-trace.ts';

interface Props {
  readonly trace: Trace;
  /** The sets of nodes to pass and to avoid. */
  readonly children: ComponentChildren;
}

/** The rules of a trace: nodes to pass and to avoid, kinds of link, order and length. */
export function TraceOptions({ trace: { request, change }, children }: Props) {
  const { kinds, order, maxHops, oneParty } = request;
  const summary = `${kinds.size} of ${tracedKinds.length} kinds of link, ${orderWords[order]}, at most ${maxHops} links`;
  return (
    <details>
      <summary>Rules: {summary}</summary>
      {children}
      <Kinds request={request} change={change} />
      <label>
        Order{' '}
        <select
          value={order}
          onChange={({ currentTarget }) => change({ ...request, order: orderOf(currentTarget.value) })}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {orderWords[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Most links on a path{' '}
        <select
          value={maxHops}
          onChange={({ currentTarget }) => change({ ...request, maxHops: Number(currentTarget.value) })}
        >
          {Array.from({ length: longestPath }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={oneParty}
          onChange={({ currentTarget }) => change({ ...request, oneParty: currentTarget.checked })}
        />{' '}
        a pact with one party may join actors
      </label>
    </details>
  );
}

function Kinds({ request, change }: { readonly request: TraceRequest; readonly change: Trace['change'] }) {
  const { kinds } = request;
  return (
    <fieldset class="kinds">
      <legend>Links to follow</legend>
      {tracedKinds.map(({ kind, words }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.has(kind)}
            onChange={() => change({ ...request, kinds: toggled(kinds, kind) })}
          />{' '}
          {words}
        </label>
      ))}
      <button type="button" onClick={() => change({ ...request, kinds: allKinds })}>
        All kinds
      </button>
      <button type="button" onClick={() => change({ ...request, kinds: defaultKinds })}>
        As at first
      </button>
    </fieldset>
  );
}

function toggled(kinds: ReadonlySet<LinkKind>, kind: LinkKind): ReadonlySet<LinkKind> {
  const others = new Set(kinds);
  if (!others.delete(kind)) others.add(kind);
  return others;
}

const orders: readonly PathOrder[] = ['SHORTEST', 'CHEAPEST', 'CHRONOLOGICAL', 'MOST_TIES'];

const orderWords: Readonly<Record<PathOrder, string>> = {
  SHORTEST: 'shortest first',
  CHEAPEST: 'closest ties first',
  CHRONOLOGICAL: 'in order of time',
  MOST_TIES: 'most paths first',
};

function orderOf(value: string): PathOrder {
  return orders.find((order) => order === value) ?? 'SHORTEST';
}
