import { useState } from 'preact/hooks';
import type { StanceAnswer } from '../../api/stances.ts';
import { dayWords } from '../../state/days.ts';
import { levelOf, type Pair, pairsIn } from '../../state/pairs.ts';
import type { Session } from '../../state/session.ts';
import type { Holder } from '../../state/stance-table.ts';
import { ActorHeadings } from './actor-headings.tsx';
import { moveInGrid } from './move-in-grid.ts';
import { WithoutVotes } from './without-votes.tsx';

interface Props {
  readonly answer: StanceAnswer;
  readonly actors: readonly Holder[];
  readonly session: Session;
}

/** How far each actor agrees with each other one. A cell opens the two side by side. */
export function ActorMatrix({ answer, actors, session: { history, change } }: Props) {
  const pairOf = pairsIn(answer);
  const { day } = history.view;
  const [active, setActive] = useState('');
  const keys = actors.flatMap((one) => actors.filter((other) => other !== one).map((other) => keyOf(one, other)));
  const inTabOrder = keys.includes(active) ? active : keys[0];
  return (
    <>
      <p>
        On how many propositions two actors are on the same side or on opposite ones, by their latest recorded stances
        {day && ` that hold on ${dayWords(day.date)}`}. A stance that takes no side or weighs both does not count. Arrow
        keys move between cells; Enter opens one, to see which.
      </p>
      <VotesSentence answer={answer} />
      <div class="scroll">
        <table class="matrix actors" aria-label="Agreement of actors" onKeyDown={moveInGrid}>
          <ActorHeadings corner="Actor" actors={actors} />
          <tbody>
            {actors.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                {actors.map((other) =>
                  one === other ? (
                    <td key={other.id} data-level="self">
                      <span class="unseen">the same actor</span>
                    </td>
                  ) : (
                    <td key={other.id} data-level={levelOf(pairOf(one, other)) ?? 'unknown'}>
                      <button
                        type="button"
                        tabIndex={keyOf(one, other) === inTabOrder ? 0 : -1}
                        onFocus={() => setActive(keyOf(one, other))}
                        onClick={() => change({ by: 'pair', first: one.id, second: other.id })}
                      >
                        <span class="unseen">
                          {one.name} and {other.name}:{' '}
                        </span>
                        <PairWords pair={pairOf(one, other)} />
                      </button>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function keyOf(one: Holder, other: Holder): string {
  return `${one.id} ${other.id}`;
}

/** How far two actors agree, in words and numbers. */
function PairWords({ pair: { stances, votes } }: { readonly pair: Pair }) {
  return (
    <>
      {stances ? (
        <>
          {stances.same} same <br />
          {stances.opposite} opposite
          <small> of {stances.shared}</small>
        </>
      ) : (
        <small>nothing shared</small>
      )}
      {votes && (
        <small class="votes">
          votes {percent(votes.agreement)} of {votes.rollCalls}
        </small>
      )}
    </>
  );
}

/** Which votes stand beside the stances, or why there are none. */
function VotesSentence({ answer: { votingMatrix, withoutVotes } }: { readonly answer: StanceAnswer }) {
  if (withoutVotes) return <WithoutVotes reason={withoutVotes} />;
  if (!votingMatrix || votingMatrix.rollCallCount === 0) {
    return <p class="note">Votes are loaded, but none of these actors has a vote in this time.</p>;
  }
  const { rollCallCount, since, until } = votingMatrix;
  return (
    <p class="note">
      Votes: agreement in the roll calls in which both voted, of {rollCallCount} from {since} to {until}. An abstention
      counts half.
    </p>
  );
}

/** A share of 1 in percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
