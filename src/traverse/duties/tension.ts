import { groupBy } from '../../kit/group-by.ts';
import type { DaySpan } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { type Force, type ForceState, forceOn, isMember } from './force.ts';
import type { ClauseTerms, Named, StanceTerms } from './texts.ts';

/** How a stance and a clause differ. OPPOSED: on opposite sides. APART: with another verb, and not on opposite sides. */
export type Contrast = 'OPPOSED' | 'APART';

/** A clause of a pact that commits an actor. */
export interface CommittingClause {
  readonly slug: string;
  readonly pact: NodeRef;
  readonly article: string | null;
  readonly position: VocabularyValue<'position'>;
  readonly polarity: number | null;
  readonly text: string | null;
  readonly lang: string | null;
  readonly translated: boolean | null;
  readonly note: string | null;
  readonly actors: readonly NodeRef[];
  readonly sources: readonly NodeRef[];
}

/** A stance of an actor beside a clause that commits it on the same proposition. */
export interface Tension {
  readonly contrast: Contrast;
  readonly proposition: NodeRef;
  readonly stance: NodeRef;
  readonly position: VocabularyValue<'position'>;
  readonly polarity: number | null;
  readonly clause: CommittingClause;
  readonly force: Force;
  /** Whether sources that were read state both the stance and the pact. */
  readonly verified: boolean;
  readonly sentence: string;
}

/** The pairs of an actor's latest stances and the clauses that commit it, in the order of clauses, then of stances. */
export function tensionsOf(
  actor: Named,
  clauses: readonly ClauseTerms[],
  stances: readonly StanceTerms[],
  contrasts: readonly Contrast[],
  on: DaySpan,
  certainty: Certainty,
): readonly Tension[] {
  const latest = groupBy(latestOf(stances, on, certainty), ({ proposition }) => proposition);
  const committing = clauses.filter((clause) => commits(clause, on, certainty));
  return committing.flatMap((clause) =>
    (latest.get(clause.proposition) ?? []).flatMap((stance) => {
      const contrast = contrastOf(stance, clause);
      return contrast !== undefined && contrasts.includes(contrast)
        ? [tensionOf(actor, stance, clause, contrast, on)]
        : [];
    }),
  );
}

/** Whether a pact was signed by a day, and the actor in it. */
function commits(clause: ClauseTerms, on: DaySpan, certainty: Certainty): boolean {
  const { signedEarliest, signedLatest } = clause;
  const isSigned =
    certainty === 'CERTAIN'
      ? signedLatest !== null && signedLatest <= on.first
      : signedEarliest === null || signedEarliest <= on.last;
  return isSigned && isMember(clause, on, certainty);
}

/** The same verb is no contrast, whatever it means, nor is silence; a verb that takes no side stands on neither. */
export function contrastOf(stance: Placed, clause: Placed): Contrast | undefined {
  if (stance.position === clause.position || [stance.position, clause.position].includes('silent')) return undefined;
  return (stance.polarity ?? 0) * (clause.polarity ?? 0) < 0 ? 'OPPOSED' : 'APART';
}

type Placed = Pick<StanceTerms, 'position' | 'polarity'>;

/**
 * The latest stances on each proposition by a day: taken by then, without a recorded end, and none that is surely later (or,
 * where it must be certain, may be later) among the rest. Of stances whose order is open each may be the latest.
 */
export function latestOf(stances: readonly StanceTerms[], on: DaySpan, certainty: Certainty): readonly StanceTerms[] {
  const taken = certainty === 'CERTAIN' ? isSurelyHeld : mayBeHeld;
  return [...groupBy(stances, ({ proposition }) => proposition).values()].flatMap((rivals) =>
    rivals.filter(
      (stance) =>
        taken(stance, on) && !rivals.some((other) => other !== stance && isLater(other, stance, on, certainty)),
    ),
  );
}

function mayBeHeld({ dateEarliest, validToLatest }: StanceTerms, { first, last }: DaySpan): boolean {
  return dateEarliest <= last && (validToLatest === null || validToLatest > first);
}

function isSurelyHeld({ dateLatest, validToEarliest }: StanceTerms, { first, last }: DaySpan): boolean {
  return dateLatest <= first && (validToEarliest === null || validToEarliest > last);
}

function isLater(other: StanceTerms, stance: StanceTerms, { first, last }: DaySpan, certainty: Certainty): boolean {
  return certainty === 'CERTAIN'
    ? other.dateLatest > stance.dateEarliest && other.dateEarliest <= last
    : other.dateEarliest > stance.dateLatest && other.dateLatest <= first;
}

function tensionOf(actor: Named, stance: StanceTerms, clause: ClauseTerms, contrast: Contrast, on: DaySpan): Tension {
  const force = forceOn(clause, on);
  return {
    contrast,
    proposition: { label: 'Proposition', id: clause.proposition },
    stance: { label: 'Stance', id: stance.id },
    position: stance.position,
    polarity: stance.polarity,
    clause: clauseOf(clause),
    force,
    verified: stance.verified && clause.verified,
    sentence: sentenceOf(actor, stance, clause, force.state),
  };
}

function clauseOf({ id, pact, actors, sources, ...clause }: ClauseTerms): CommittingClause {
  const { article, position, polarity, text, lang, translated, note } = clause;
  return {
    slug: id,
    pact: { label: 'Pact', id: pact },
    article,
    position,
    polarity,
    text,
    lang,
    translated,
    note,
    actors: actors.map((actor) => ({ label: 'Actor', id: actor })),
    sources: sources.map((source) => ({ label: 'Source', id: source })),
  };
}

/** Both, side by side, without a verdict. */
function sentenceOf({ name }: Named, stance: StanceTerms, clause: ClauseTerms, state: ForceState): string {
  return `On "${clause.sentence}" the latest stance recorded of ${name} (${stance.date}) is "${spoken(stance.position)}"; for ${name} a clause of "${clause.name}", ${inForce[state]}, is "${spoken(clause.position)}".`;
}

const inForce: Readonly<Record<ForceState, string>> = {
  CERTAIN: 'in force that day',
  POSSIBLE: 'which may have been in force that day',
  UNKNOWN: 'of which no end was found, nor that it was in force that day',
  NOT_THAT_DAY: 'not in force that day',
  NO_PERIOD: 'of which no period in force is recorded',
};

function spoken(position: string): string {
  return position.replaceAll('_', ' ');
}
