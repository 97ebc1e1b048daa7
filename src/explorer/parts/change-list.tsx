import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { type ChangesQuery, changes } from '../api/generated.ts';
import { isActor } from '../state/kinds.ts';
import type { Session } from '../state/session.ts';
import type { Visible } from '../state/visible.ts';

type Change = ChangesQuery['changes']['nodes'][number];

/** What the server found, and how to go on. */
interface Found {
  readonly nodes: readonly Change[];
  readonly total: number;
  readonly after: string | null;
  readonly problem: string | null;
}

/** Number of changes of one request. */
const PAGE = 50;

/** What changed between the two days of the view for the actors that are shown, in sentences. A change leads to its nodes. */
export function ChangeList({ visible, session }: { readonly visible: Visible; readonly session: Session }) {
  const { day, nodes } = session.history.view;
  const actors = [...nodes.values()].filter(({ label }) => isActor(label)).map(({ id }) => id);
  const key = day?.from ? [day.from, day.date, ...actors].join(' ') : '';
  const { found, loadMore } = useChanges(key);
  if (key === '' || !day?.from) return null;
  const marked = [...visible.marks.values()];
  const count = (mark: string) => marked.filter((one) => one === mark).length;
  return (
    <section class="changes" aria-label="Changes">
      <h2>
        {day.from} to {day.date}
      </h2>
      <p>
        Of what is shown, {count('BEGAN')} began (marked +) and {count('ENDED')} ended (marked −).{' '}
        {found && found.problem === null && `The graph records ${found.total} changes of the actors shown.`}
      </p>
      {!found && <p>Loading…</p>}
      {found?.problem && <p role="alert">{found.problem}</p>}
      <ol>
        {found?.nodes.map((change) => (
          <ChangeItem key={`${change.kind} ${change.type} ${change.sentence}`} change={change} session={session} />
        ))}
      </ol>
      {found?.after && (
        <button type="button" onClick={loadMore}>
          {found.total - found.nodes.length} more
        </button>
      )}
    </section>
  );
}

function ChangeItem({ change, session }: { readonly change: Change; readonly session: Session }) {
  const { type, day, earliest, latest, sentence, certainty, node, target } = change;
  const ids = [node.id, ...(target ? [target.id] : [])];
  const isShown = ids.every((id) => session.history.view.nodes.has(id));
  return (
    <li>
      <span class="date">{day ?? `${earliest} to ${latest}`}</span> <span class="mark">{typeWords[type]}</span>{' '}
      {sentence} {certainty !== 'CERTAIN' && <em>The day may lie outside.</em>}{' '}
      <button
        type="button"
        aria-label={`${isShown ? 'Read' : 'Show'}: ${sentence}`}
        onClick={() => (isShown ? session.select(node.id) : void session.add(ids))}
      >
        {isShown ? 'Read' : 'Show'}
      </button>
    </li>
  );
}

const typeWords: Readonly<Record<Change['type'], string>> = {
  BEGAN: '+ began',
  ENDED: '− ended',
  CHANGED: 'changed',
  HAPPENED: 'happened',
};

/** The changes for a key made of two days and the ids of actors, page after page. */
function useChanges(key: string) {
  const [{ of, found }, setState] = useState<{ readonly of: string; readonly found: Found | null }>({
    of: '',
    found: null,
  });
  const load = async (before: Found | null, signal?: AbortSignal) => {
    const [from = '', to = '', ...actors] = key.split(' ');
    const { data, problem } = await ask(
      changes,
      { from, to, actors, first: PAGE, after: before?.after ?? null },
      signal,
    );
    const page = data?.changes;
    const next: Found = {
      nodes: [...(before?.nodes ?? []), ...(page?.nodes ?? [])],
      total: page?.totalCount ?? before?.total ?? 0,
      after: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
      problem: problem && [problem.message, problem.hint].filter(Boolean).join(' '),
    };
    setState({ of: key, found: next });
  };
  useEffect(() => {
    if (key === '') return;
    const control = new AbortController();
    load(null, control.signal).catch(() => undefined);
    return () => control.abort();
  }, [key]);
  return { found: of === key ? found : null, loadMore: () => void load(found) };
}
