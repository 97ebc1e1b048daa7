import type { StatementDetailsQuery, ThreadPartsFragment } from '../../api/generated.ts';
import { dayWords } from '../../state/days.ts';
import { delayWords } from '../../state/delay-words.ts';
import { replyWords } from '../../state/fact-words.ts';
import { type Branch, firstAnswers, threadTree } from '../../state/thread-tree.ts';
import { NodeLink } from './node-link.tsx';

interface Props {
  readonly id: string;
  readonly thread: NonNullable<StatementDetailsQuery['thread']>;
}

/** What a statement answers, and the replies to it as a tree, each with the time it took. */
export function Thread({ id, thread: { above, below, answerCount, complete } }: Props) {
  const answered = above.filter(({ depth }) => depth === 1);
  return (
    <section class="thread" aria-label="Thread">
      {answered.length > 0 && (
        <>
          <h3>What it answers</h3>
          <ul>
            {answered.map(({ statement, delay, parent, kind }) => (
              <li key={statement.id}>
                <Who statement={statement} /> {statement.summary}{' '}
                <small>
                  It {replyWords[kind]} {delayWords(delay, statement.date, parent.date)}.
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        Replies <small>{answerCount}</small>
      </h3>
      {answerCount === 0 && <p class="unknown">No reply is recorded.</p>}
      <Summary below={below} />
      <Replies branches={threadTree(id, below)} />
      {!complete && <p class="unknown">The thread goes on; open a reply to see what follows from it.</p>}
    </section>
  );
}

/** Who answered directly, and how soon. */
function Summary({ below }: { readonly below: readonly ThreadPartsFragment[] }) {
  const answers = firstAnswers(below);
  if (answers.length === 0) return null;
  const words = answers.map(
    ({ statement, delay, parent }) => `${statement.actor.name} ${delayWords(delay, parent.date, statement.date)}`,
  );
  return <p>Answered by {words.join(', ')}.</p>;
}

function Replies({ branches }: { readonly branches: readonly Branch[] }) {
  if (branches.length === 0) return null;
  return (
    <ul class="tree">
      {branches.map(({ entry: { statement, kind, delay, parent, alsoUnder, more }, branches: under }) => (
        <li key={statement.id}>
          <Who statement={statement} /> {replyWords[kind]}{' '}
          <small>
            {delayWords(delay, parent.date, statement.date)}
            {alsoUnder.length > 0 &&
              ` · also answers ${alsoUnder.map(({ actor, date }) => `${actor.name}, ${dayWords(date)}`).join('; ')}`}
          </small>
          <p>{statement.summary}</p>
          {more > 0 && <p class="unknown">{more} more replies to it are not listed; open it to see them.</p>}
          <Replies branches={under} />
        </li>
      ))}
    </ul>
  );
}

function Who({ statement: { id, actor, date } }: { readonly statement: ThreadPartsFragment['statement'] }) {
  return (
    <NodeLink id={id}>
      {actor.name}, {dayWords(date)}
    </NodeLink>
  );
}
