import { useMemo, useState } from 'preact/hooks';
import { labelWords } from '../../../kit/label-words.ts';
import type { Stance, StanceAnswer } from '../../api/stances.ts';
import { comparedPair } from '../../state/comparison.ts';
import { dayWords } from '../../state/days.ts';
import { type ComparedProposition, groupsOf } from '../../state/pair-groups.ts';
import type { Session } from '../../state/session.ts';
import type { Holder } from '../../state/stance-table.ts';
import { sideOf } from '../../state/stance-words.ts';
import { percent } from './actor-matrix.tsx';
import { NoEvidence, SideMark, StanceEvidence } from './stance-evidence.tsx';
import { WithoutVotes } from './without-votes.tsx';

interface Props {
  readonly answer: StanceAnswer;
  readonly actors: readonly Holder[];
  readonly session: Session;
}

/** Two actors side by side: on what they differ, on what they agree, and where one or both have no recorded stance. */
export function TwoActors({ answer, actors, session }: Props) {
  const { settings, history, change } = session;
  const pair = comparedPair(
    settings,
    actors.map(({ id }) => id),
  );
  const [one, other] = pair.map((id) => actors.find((actor) => actor.id === id) ?? { id, name: nameIn(answer, id) });
  const [open, setOpen] = useState<{ readonly proposition: string; readonly actor: string } | null>(null);
  const groups = useMemo(() => (one && other ? groupsOf(answer, one, other) : []), [answer, one?.id, other?.id]);
  if (!one || !other) return null;
  const openActor = [one, other].find(({ id }) => id === open?.actor);
  const all = groups.flatMap(({ propositions }) => propositions);
  const opened = all.find(({ proposition }) => proposition.id === open?.proposition);
  return (
    <div class="side-by-side">
      <div>
        <form class="pair" aria-label="Actors" onSubmit={(event) => event.preventDefault()}>
          <ActorSelect name="First actor" chosen={one} actors={actors} choose={(first) => change({ first })} />
          <ActorSelect name="Second actor" chosen={other} actors={actors} choose={(second) => change({ second })} />
        </form>
        <p role="status">{summaryOf(groups, history.view.day?.date ?? null)}</p>
        <PairVotes answer={answer} />
        {groups.map(({ key, name, propositions }) => (
          <PairGroup
            key={key}
            name={name}
            propositions={propositions}
            actors={[one, other]}
            openStance={(proposition, actor) => setOpen({ proposition, actor })}
          />
        ))}
      </div>
      {openActor && opened ? (
        <StanceEvidence
          title={openActor.name}
          proposition={opened.proposition}
          stances={answer.stances.filter(
            ({ actor, proposition }) => actor.id === openActor.id && proposition.id === opened.proposition.id,
          )}
          session={session}
        />
      ) : (
        <NoEvidence words="Open a verb to read the stances behind it: their words, their days and their sources." />
      )}
    </div>
  );
}

function nameIn({ stances }: StanceAnswer, id: string): string {
  return stances.find(({ actor }) => actor.id === id)?.actor.name ?? id.replace(/^\w+:/, '');
}

/** The counts of all groups in one sentence. */
function summaryOf(groups: ReturnType<typeof groupsOf>, date: string | null): string {
  const parts = groups.map(({ name, propositions }) => `${name}: ${propositions.length}`);
  return `${date ? `Of what holds on ${dayWords(date)}. ` : ''}${parts.join('. ')}.`;
}

function ActorSelect({
  name,
  chosen,
  actors,
  choose,
}: {
  readonly name: string;
  readonly chosen: Holder;
  readonly actors: readonly Holder[];
  readonly choose: (id: string) => void;
}) {
  const options = actors.some(({ id }) => id === chosen.id) ? actors : [chosen, ...actors];
  return (
    <label>
      {name}{' '}
      <select value={chosen.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(({ id, name: option }) => (
          <option key={id} value={id}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The propositions of one group as a table, with the verb of each actor. */
function PairGroup({
  name,
  propositions,
  actors: [one, other],
  openStance,
}: {
  readonly name: string;
  readonly propositions: readonly ComparedProposition[];
  readonly actors: readonly [Holder, Holder];
  readonly openStance: (proposition: string, actor: string) => void;
}) {
  if (propositions.length === 0) return null;
  return (
    <section class="group">
      <h2>
        {name} <small>{propositions.length}</small>
      </h2>
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">Proposition</th>
            <th scope="col">{one.name}</th>
            <th scope="col">{other.name}</th>
          </tr>
        </thead>
        <tbody>
          {propositions.map(({ proposition, stances: [ofOne, ofOther] }) => (
            <tr key={proposition.id}>
              <th scope="row">{proposition.text}</th>
              <StanceCell stance={ofOne} open={() => openStance(proposition.id, one.id)} />
              <StanceCell stance={ofOther} open={() => openStance(proposition.id, other.id)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function StanceCell({ stance, open }: { readonly stance: Stance | null; readonly open: () => void }) {
  if (!stance) return <td data-side="unknown">nothing recorded</td>;
  return (
    <td data-side={sideOf(stance.polarity).key}>
      <button type="button" onClick={open}>
        <SideMark polarity={stance.polarity} /> {labelWords(stance.position)} <small>{stance.date}</small>
        <span class="unseen">, {sideOf(stance.polarity).words}</span>
      </button>
    </td>
  );
}

/** How two actors voted in the roll calls in which both did, or why that is not told. */
function PairVotes({ answer: { voting, withoutVotes } }: { readonly answer: StanceAnswer }) {
  if (withoutVotes) return <WithoutVotes reason={withoutVotes} />;
  const [window] = voting?.windows ?? [];
  const [cell] = window?.cells ?? [];
  if (!window || !cell) return <p class="note">Votes are loaded, but the two share no roll call in this time.</p>;
  const { equal, apart, opposed, rollCalls, value } = cell;
  return (
    <p class="note">
      Votes: of {rollCalls} roll calls from {window.since} to {window.until}, {equal} with equal votes, {apart} with one
      abstention, {opposed} with a yes against a no{value !== null && `: agreement ${percent(value)}`}.
    </p>
  );
}
