import { useEffect, useState } from 'preact/hooks';
import { linkPhrase } from '../../export/link-phrase.ts';
import type { Problem } from '../api/ask.ts';
import { type Details, fetchDetails } from '../api/details.ts';
import { countedExpansions } from '../state/kinds.ts';
import { linkDays } from '../state/link-words.ts';
import type { Session } from '../state/session.ts';
import type { Visible } from '../state/visible.ts';
import { NodeFacts } from './facts/node-facts.tsx';
import { TraceButtons } from './trace/trace-panel.tsx';
import type { Trace } from './trace/use-trace.ts';

interface Props {
  readonly visible: Visible;
  readonly session: Session;
}

/** What is known of the selected node: its facts, its shown links as sentences, and what can be brought in beside it. */
export function NodePanel({ visible, session, trace }: Props & { readonly trace: Trace }) {
  const { selected, history, act } = session;
  const node = selected === null ? undefined : history.view.nodes.get(selected);
  const { details, problem } = useDetails(node?.id ?? null);
  if (!node) {
    return (
      <section class="panel" aria-label="Facts">
        <p>Select a row of the table or a node of the drawing to read its facts, its quotes and its sources.</p>
      </section>
    );
  }
  return (
    <section class="panel" aria-label="Facts">
      <h2>{node.caption}</h2>
      <p class="row">
        <TraceButtons node={node} trace={trace} sets={['from', 'to']} />
      </p>
      <Expansions id={node.id} details={details} session={session} />
      {details ? <NodeFacts key={node.id} details={details} /> : <Waiting problem={problem} />}
      <ShownLinks id={node.id} visible={visible} session={session} />
      <p>
        <button type="button" onClick={() => act({ kind: 'HIDE', ids: [node.id] }, `Hidden: ${node.caption}.`)}>
          Hide
        </button>
        <button type="button" onClick={() => act({ kind: 'PIN', ids: [node.id] }, 'Pinned or unpinned.')}>
          {history.view.pinned.has(node.id) ? 'Unpin' : 'Pin, so that collapsing keeps it'}
        </button>
      </p>
    </section>
  );
}

/** One button for each kind of neighbour, with the number that is not shown yet. */
function Expansions({
  id,
  details,
  session,
}: {
  readonly id: string;
  readonly details: Details | null;
  readonly session: Session;
}) {
  const [counted] = details?.neighbourCounts.nodes ?? [];
  const links = [...session.history.view.links.values()].filter(({ from, to }) => from === id || to === id);
  const choices = countedExpansions(counted?.counts ?? []).map((choice) => {
    const types: readonly string[] = choice.types;
    return { ...choice, left: choice.count - links.filter(({ type }) => types.includes(type)).length };
  });
  if (choices.length === 0) return null;
  return (
    <div class="expansions">
      <h3>Expand</h3>
      {choices.map((choice) => (
        <button
          key={choice.name}
          type="button"
          disabled={choice.left <= 0}
          onClick={() => void session.expand([id], choice)}
        >
          {choice.name} <span>{choice.left > 0 ? `${choice.left} more` : 'all shown'}</span>
        </button>
      ))}
    </div>
  );
}

/** The shown links of a node as sentences; each leads to its other end. */
function ShownLinks({ id, visible, session }: Props & { readonly id: string }) {
  const captions = new Map(visible.nodes.map((node) => [node.id, node.caption]));
  const links = visible.links.filter(({ from, to }) => from === id || to === id);
  if (links.length === 0) return null;
  return (
    <>
      <h3>Links shown</h3>
      <ul class="links">
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" class="name" onClick={() => session.select(link.from === id ? link.to : link.from)}>
              {captions.get(link.from)} <em>{linkPhrase(link)}</em> {captions.get(link.to)}{' '}
              <small>{linkDays(link)}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Stands in place of facts that have not come. */
function Waiting({ problem }: { readonly problem: Problem | null }) {
  return problem ? (
    <p role="alert">
      The facts did not come. {problem.message} {problem.hint}
    </p>
  ) : (
    <p>Loading…</p>
  );
}

interface Known {
  readonly details: Details | null;
  readonly problem: Problem | null;
}

const nothingYet: Known = { details: null, problem: null };

/** The facts of a node once they have come, or why they did not. */
function useDetails(id: string | null): Known {
  const [known, setKnown] = useState<Known>(nothingYet);
  useEffect(() => {
    setKnown(nothingYet);
    if (id === null) return;
    const control = new AbortController();
    fetchDetails(id, control.signal).then(
      ({ data, problem }) => setKnown({ details: data, problem }),
      () => undefined,
    );
    return () => control.abort();
  }, [id]);
  return known;
}
