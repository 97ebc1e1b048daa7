import { useState } from 'preact/hooks';
import type { TraceQuery } from '../../api/generated.ts';
import type { AskedDay } from '../../state/day.ts';
import { kindWords } from '../../state/link-kinds.ts';
import { noPathWords } from '../../state/no-path.ts';
import { pathIds, type TracedPath } from '../../state/path-ids.ts';
import type { Session } from '../../state/session.ts';
import { mostGroups, type TraceDay } from '../../state/trace.ts';
import { SourceLink } from '../facts/sources.tsx';
import type { Trace } from './use-trace.ts';

interface Props {
  readonly trace: Trace;
  readonly session: Session;
}

type Group = TraceQuery['connections']['groups'][number];

/** The paths that were found, or why there is none and the change that finds one. */
export function TraceAnswer({ trace, session }: Props) {
  const { answer, request, isLoading } = trace;
  if (isLoading) return <p role="status">Looking for paths…</p>;
  if (!answer) {
    const isKindMissing = request.kinds.size === 0;
    return <p role="status">{isKindMissing ? 'Choose a kind of link to follow.' : 'Choose a start and an end.'}</p>;
  }
  if (answer.problem) {
    return (
      <p role="alert">
        {answer.problem.message} {answer.problem.hint}
      </p>
    );
  }
  const { groups, reason, complete } = answer.data.connections;
  if (reason) return <NoPath trace={trace} session={session} reason={reason} />;
  return (
    <div class="paths">
      <p role="status">
        {countWords(groups)}
        {!complete && ' The search was stopped at its limit, so there may be other paths and more of them.'}
      </p>
      <Without groups={groups} trace={trace} />
      {groups.map((group, at) => (
        <GroupOf key={group.actors.map(({ id }) => id).join()} group={group} isFirst={at === 0} trace={trace} />
      ))}
      {groups.length >= request.groups && request.groups < mostGroups && (
        <button
          type="button"
          onClick={() => trace.change({ ...request, groups: Math.min(mostGroups, request.groups * 2) })}
        >
          Look for more groups
        </button>
      )}
    </div>
  );
}

/** Why there is no path, with a button for the change that finds one. */
function NoPath({
  trace,
  session: { setDay },
  reason,
}: Props & { readonly reason: NonNullable<TraceQuery['connections']['reason']> }) {
  const { sentence, change } = noPathWords(reason, trace.request, trace.day);
  return (
    <div class="no-path">
      <p role="status">
        <strong>No path.</strong> {sentence}
      </p>
      {change && (
        <button
          type="button"
          onClick={() => {
            trace.change(change.request);
            if (change.day !== 'SAME') void setDay(dayOf(change.day, trace.day));
          }}
        >
          {change.words}
        </button>
      )}
    </div>
  );
}

/** The day to look on; null looks on all days. */
function dayOf(date: string | null, day: TraceDay | null): AskedDay | null {
  return date === null ? null : { date, from: null, certainty: day?.certainty ?? 'PRESUMED' };
}

function countWords(groups: readonly Group[]): string {
  const paths = groups.reduce((sum, { tieCount }) => sum + tieCount, 0);
  const least = groups.every(({ tieCountExact }) => tieCountExact) ? '' : 'At least ';
  const count = `${least}${paths} ${paths === 1 ? 'path' : 'paths'}`;
  return groups.length === 1 ? `${count}.` : `${count} in ${groups.length} groups, by the actors on them.`;
}

/** Leaves out one of the kinds of link that the paths follow. */
function Without({ groups, trace: { request, change } }: { readonly groups: readonly Group[]; readonly trace: Trace }) {
  const used = new Set(
    groups.flatMap(({ paths }) => paths.nodes.flatMap(({ segments }) => segments.map(({ via }) => via.kind))),
  );
  if (request.kinds.size < 2) return null;
  return (
    <p class="row">
      Leave out
      {[...used].map((kind) => (
        <button
          key={kind}
          type="button"
          aria-label={`Leave out ${kindWords(kind)}`}
          onClick={() => change({ ...request, kinds: new Set([...request.kinds].filter((one) => one !== kind)) })}
        >
          {kindWords(kind)}
        </button>
      ))}
    </p>
  );
}

const atFirst = 2;

/** The paths over the same actors. */
function GroupOf({
  group: { actors, shortest, tieCount, tieCountExact, paths },
  isFirst,
  trace,
}: {
  readonly group: Group;
  readonly isFirst: boolean;
  readonly trace: Trace;
}) {
  const [count, setCount] = useState(atFirst);
  const more = paths.nodes.length - count;
  const over = actors.length === 0 ? 'Directly' : `Over ${actors.map(({ name }) => name).join(', ')}`;
  const many = `${tieCountExact ? '' : 'at least '}${tieCount} ${tieCount === 1 ? 'path' : 'paths'}`;
  return (
    <details open={isFirst}>
      <summary>
        {over}: {shortest} {shortest === 1 ? 'link' : 'links'}, {many}
      </summary>
      {paths.nodes.slice(0, count).map((path) => (
        <PathOf key={pathIds(path).join()} path={path} trace={trace} />
      ))}
      {more > 0 && (
        <button type="button" onClick={() => setCount(paths.nodes.length)}>
          {more} more
        </button>
      )}
      {more <= 0 && tieCount > paths.nodes.length && (
        <p class="unknown">
          The first {paths.nodes.length} of {many} are listed.
        </p>
      )}
    </details>
  );
}

/** One path: a sentence for each link with where it was read, and the weakest link. */
function PathOf({ path, trace }: { readonly path: TracedPath; readonly trace: Trace }) {
  const ids = pathIds(path);
  const isShown = ids.join() === trace.path.join();
  return (
    <article class={isShown ? 'path shown' : 'path'} aria-label={`Path of ${path.length} links`}>
      <ol>
        {path.segments.map(({ sentence, sources, sourceCount }) => (
          <li key={sentence}>
            {sentence}
            <small>
              {sources.length === 0 && <span class="unknown">no source recorded</span>}
              {sources.slice(0, 2).map((source) => (
                <span key={source.id}>
                  {' '}
                  <SourceLink source={source} />
                </span>
              ))}
              {sourceCount > 2 && <span> and {sourceCount - 2} more</span>}
            </small>
          </li>
        ))}
      </ol>
      <p class="row">
        <button type="button" aria-pressed={isShown} onClick={() => trace.showPath(ids)}>
          {isShown ? 'Shown on the drawing' : 'Show on the drawing'}
        </button>
        {path.weakest && <small>{weakestWords(path.weakest)}</small>}
      </p>
    </article>
  );
}

function weakestWords({ position, weakness }: NonNullable<TracedPath['weakest']>): string {
  const what = weakness === 'UNVERIFIED' ? 'is not verified' : 'rests on one source at most';
  return `Weakest: link ${position} ${what}.`;
}
