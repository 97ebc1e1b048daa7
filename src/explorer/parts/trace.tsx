import { useState } from 'preact/hooks';
import { type Answer, ask } from '../api/ask.ts';
import { type TraceQuery, trace } from '../api/generated.ts';
import type { Session } from '../state/session.ts';
import type { ShownNode } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';

type Connections = TraceQuery['connections'];
type Segment = Connections['groups'][number]['paths']['nodes'][number]['segments'][number];

interface Props {
  readonly from: ShownNode;
  readonly visible: Visible;
  readonly session: Session;
}

/** Kinds of link that join by texts: who named a pact, who is party to it, and how pacts relate. */
const overPacts = (['INVOCATION', 'PARTY', 'PACT_RELATION'] as const).map((kind) => ({
  kind,
  direction: 'BOTH' as const,
}));

/** Asks by what paths the selected node connects to another one that is shown, on the day of the view if it has one. */
export function Trace({ from, visible, session }: Props) {
  const [to, setTo] = useState('');
  const [isOverPacts, setOverPacts] = useState(false);
  const [answer, setAnswer] = useState<Answer<TraceQuery> | null>(null);
  const { day } = session.history.view;
  const targets = visible.nodes.filter(({ id }) => id !== from.id);
  const sorted = targets.toSorted((one, other) => one.caption.localeCompare(other.caption));
  const find = async () => {
    const through = isOverPacts ? overPacts : null;
    const certainty = day?.certainty ?? 'PRESUMED';
    setAnswer(await ask(trace, { from: [from.id], to: [to], through, asOf: day?.date ?? null, certainty }));
  };
  return (
    <form
      class="trace"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <h3>Trace</h3>
      <label>
        By what paths does it connect to{' '}
        <select required value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          <option value="">choose…</option>
          {sorted.map(({ id, caption }) => (
            <option key={id} value={id}>
              {caption}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={isOverPacts}
          onChange={({ currentTarget }) => setOverPacts(currentTarget.checked)}
        />{' '}
        over pacts and their parties alone
      </label>
      <button type="submit">Trace</button>
      {answer && <Found answer={answer} add={session.add} />}
    </form>
  );
}

/** The paths that were found, or why there is none. */
function Found({
  answer: { data, problem },
  add,
}: {
  readonly answer: Answer<TraceQuery>;
  readonly add: Session['add'];
}) {
  if (problem) return <p role="status">{[problem.message, problem.hint].filter(Boolean).join(' ')}</p>;
  const { groups, reason, complete } = data.connections;
  if (reason) return <p role="status">No path. {reason.detail}</p>;
  return (
    <div class="paths">
      <p role="status">
        {groups.reduce((sum, { tieCount }) => sum + tieCount, 0)} paths in {groups.length} groups
        {complete ? '.' : '; the search was cut off, so there may be more.'}
      </p>
      {groups.map(({ actors, shortest, tieCount, paths }, at) => (
        <details key={actors.map(({ id }) => id).join()} open={at === 0}>
          <summary>
            {actors.length === 0 ? 'Directly' : `Over ${actors.map(({ name }) => name).join(', ')}`}: {shortest}{' '}
            {shortest === 1 ? 'link' : 'links'}, {tieCount} {tieCount === 1 ? 'path' : 'paths'}
          </summary>
          {paths.nodes.map(({ segments }) => (
            <PathOf key={idsOf(segments).join()} segments={segments} add={add} />
          ))}
        </details>
      ))}
    </div>
  );
}

/** One path: a sentence for each link, with where it was read. */
function PathOf({ segments, add }: { readonly segments: readonly Segment[]; readonly add: Session['add'] }) {
  return (
    <>
      <ol>
        {segments.map(({ sentence, verified, sources }) => (
          <li key={sentence}>
            {sentence} {!verified && <em>Not verified.</em>}
            <small>
              {sources.slice(0, 3).map(({ id, title, url }) => (
                <span key={id}> {url ? <a href={url}>{title}</a> : title}</span>
              ))}
              {sources.length > 3 && ` and ${sources.length - 3} more sources`}
            </small>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => void add(idsOf(segments))}>
        Show this path
      </button>
    </>
  );
}

/** The nodes of a path in its order. */
function idsOf(segments: readonly Segment[]): readonly string[] {
  const [first] = segments;
  return first ? [first.from.id, ...segments.map(({ to }) => to.id)] : [];
}
