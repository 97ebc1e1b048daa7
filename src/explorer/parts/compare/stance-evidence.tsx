import { labelWords } from '../../../kit/label-words.ts';
import type { Proposition, Stance } from '../../api/stances.ts';
import { dayWords } from '../../state/days.ts';
import { basisWords } from '../../state/fact-words.ts';
import type { Session } from '../../state/session.ts';
import { sideOf } from '../../state/stance-words.ts';
import { Words } from '../facts/quotes.tsx';
import { Sources } from '../facts/sources.tsx';

interface Props {
  readonly title: string;
  readonly proposition: Proposition | undefined;
  /** Latest first; empty if nothing is recorded. */
  readonly stances: readonly Stance[];
  readonly session: Session;
}

/** What is recorded of one actor on one proposition: each stance with its words, its day and its sources. */
export function StanceEvidence({ title, proposition, stances, session }: Props) {
  const { day } = session.history.view;
  return (
    <section class="evidence" aria-label="Evidence" aria-live="polite">
      <h2>{title}</h2>
      <p class="about">{proposition?.text}</p>
      {stances.length === 0 && (
        <p>
          No stance is recorded{day && ` that holds on ${dayWords(day.date)}`}. That does not say that there is none:
          nothing was entered.
        </p>
      )}
      {stances.map((stance) => (
        <OneStance key={stance.id} stance={stance} proposition={proposition} />
      ))}
      {stances.length > 0 && (
        <button type="button" onClick={() => void showOnMap(session, stances)}>
          Show on the map
        </button>
      )}
    </section>
  );
}

/** Where evidence will stand, and what opens it. */
export function NoEvidence({ words }: { readonly words: string }) {
  return (
    <section class="evidence" aria-label="Evidence">
      <p>{words}</p>
    </section>
  );
}

async function showOnMap({ add, change }: Session, stances: readonly Stance[]): Promise<void> {
  const ids = stances.flatMap(({ id, actor, proposition }) => [id, actor.id, proposition.id]);
  change({ view: 'map' });
  await add([...new Set(ids)]);
}

function OneStance({
  stance,
  proposition,
}: {
  readonly stance: Stance;
  readonly proposition: Proposition | undefined;
}) {
  const { position, polarity, date, validTo, basis, actor, statedBy, quote } = stance;
  const meaning = proposition?.positions.find((one) => one.position === position)?.label;
  return (
    <article>
      <h3>
        {labelWords(position)} · {dayWords(date)}
        {validTo && ` to ${dayWords(validTo)}`}
      </h3>
      <p>
        <SideMark polarity={polarity} /> {sideOf(polarity).words}. {meaning}
      </p>
      {quote ? <Words quote={quote} /> : <p class="unknown">No quoted words are recorded.</p>}
      <p>
        Rests on {basisWords[basis]}
        {statedBy && statedBy.id !== actor.id && `, told by ${statedBy.name}`}.
      </p>
      <Sources fact={stance} />
    </article>
  );
}

/** The mark of a side. The words stand beside it. */
export function SideMark({ polarity }: { readonly polarity: number | null }) {
  return (
    <span class="side-mark" aria-hidden="true">
      {sideOf(polarity).mark}
    </span>
  );
}
