import { dayWords } from '../../state/days.ts';
import type { Session } from '../../state/session.ts';
import { mostNodes, reversed, type TraceNode, type TraceSet, withNode, withoutNode } from '../../state/trace.ts';
import { NodePicker } from '../search/node-picker.tsx';
import { TraceAnswer } from './trace-answer.tsx';
import { TraceOptions } from './trace-options.tsx';
import type { Trace } from './use-trace.ts';

interface Props {
  readonly trace: Trace;
  readonly session: Session;
}

/** Asks by what paths nodes connect, and tells them. Ends are found by search, or are the node that is selected. */
export function TracePanel({ trace, session }: Props) {
  const { request, change, day } = trace;
  return (
    <section class="panel trace" aria-label="Trace">
      <h2>By what paths do they connect?</h2>
      <NodeSet set="from" trace={trace} />
      <NodeSet set="to" trace={trace} />
      <Chosen trace={trace} session={session} />
      <p class="row">
        <button
          type="button"
          disabled={request.from.length + request.to.length === 0}
          onClick={() => change(reversed(request))}
        >
          Exchange start and end
        </button>
        <small>{day ? `On ${dayWords(day.date)}, the day of the view.` : 'On all days: no day is set.'}</small>
      </p>
      <TraceOptions trace={trace}>
        <NodeSet set="via" trace={trace} />
        <NodeSet set="avoid" trace={trace} />
      </TraceOptions>
      <TraceAnswer trace={trace} session={session} />
    </section>
  );
}

const setWords: Readonly<Record<TraceSet, string>> = {
  from: 'From',
  to: 'To',
  via: 'Pass',
  avoid: 'Avoid',
};

/** One set of nodes: what is in it, and a search for more. */
function NodeSet({ set, trace: { request, change } }: { readonly set: TraceSet; readonly trace: Trace }) {
  const nodes = request[set];
  const words = setWords[set];
  return (
    <fieldset class="node-set">
      <legend>{words}</legend>
      {nodes.map(({ id, caption }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-label={`${words}: remove ${caption}`}
          onClick={({ currentTarget }) => {
            currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            change(withoutNode(request, id));
          }}
        >
          {caption} <span aria-hidden="true">×</span>
        </button>
      ))}
      {nodes.length < mostNodes[set] && (
        <NodePicker
          label={`${words}: find a node`}
          placeholder={nodes.length === 0 ? 'Find by name…' : 'Add another…'}
          pick={(node) => change(withNode(request, set, node))}
        />
      )}
    </fieldset>
  );
}

/** The selected node of the view, to be put in one of the sets. */
function Chosen({ trace, session: { selected, history } }: Props) {
  const { from, to, via, avoid } = trace.request;
  const node = selected === null ? undefined : history.view.nodes.get(selected);
  if (node && [...from, ...to, ...via, ...avoid].some(({ id }) => id === node.id)) return null;
  if (!node) return <p class="unknown">Or select a row of the table or a node of the drawing.</p>;
  return (
    <p class="row">
      <span>Selected: {node.caption}</span>
      <TraceButtons node={node} trace={trace} sets={['from', 'to', 'via', 'avoid']} />
    </p>
  );
}

/** Buttons that put a node in a set of the trace. */
export function TraceButtons({
  node: { id, caption },
  trace: { request, change },
  sets,
}: {
  readonly node: TraceNode;
  readonly trace: Trace;
  readonly sets: readonly TraceSet[];
}) {
  return sets.map((set) => (
    <button key={set} type="button" onClick={() => change(withNode(request, set, { id, caption }))}>
      {buttonWords[set]}
    </button>
  ));
}

const buttonWords: Readonly<Record<TraceSet, string>> = {
  from: 'Trace from here',
  to: 'Trace to here',
  via: 'Pass here',
  avoid: 'Avoid',
};
