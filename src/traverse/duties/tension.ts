import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, holdsOn } from '../../model/validity.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { heldOn, stancesOf } from '../compare/held.ts';
import type { RecordedStance } from '../compare/stances.ts';
import { takeOf } from '../compare/take-of.ts';
import { lifeOf } from '../life-of.ts';
import { type Force, type ForceState, forceOn } from './force.ts';
import type { ClauseTerms, Named } from './texts.ts';

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

/** The pairs of the stances that an actor holds on a day and the clauses that commit it, in the order of clauses, then of stances. */
export function tensionsOf(
  actor: Named,
  clauses: readonly ClauseTerms[],
  stances: readonly RecordedStance[],
  contrasts: readonly Contrast[],
  on: DayBounds,
  certainty: Certainty,
): readonly Tension[] {
  const held = stancesOf(heldOn(stances.map(takeOf), on, certainty), stances);
  const byProposition = groupBy(
    held.toSorted((one, other) => compareTexts(one.id, other.id)),
    ({ proposition }) => proposition,
  );
  const committing = clauses.filter((clause) => commits(clause, on, certainty));
  return committing.flatMap((clause) =>
    (byProposition.get(clause.proposition) ?? []).flatMap((stance) => {
      const contrast = contrastOf(stance, clause);
      return contrast !== undefined && contrasts.includes(contrast)
        ? [tensionOf(actor, stance, clause, contrast, on)]
        : [];
    }),
  );
}

/** Whether a pact was signed by a day, and the actor in it. */
function commits(clause: ClauseTerms, on: DayBounds, certainty: Certainty): boolean {
  return [lifeOf('Pact', clause), lifeOf('PARTY_TO', clause)].every((life) => holdsOn(life, on, certainty));
}

/** The same verb is no contrast, whatever it means, nor is silence; a verb that takes no side stands on neither. */
export function contrastOf(stance: Placed, clause: Placed): Contrast | undefined {
  if (stance.position === clause.position || [stance.position, clause.position].includes('silent')) return undefined;
  return Math.sign(stance.polarity ?? 0) * Math.sign(clause.polarity ?? 0) < 0 ? 'OPPOSED' : 'APART';
}

/** The verb of a stance or a clause, and the side that it takes. */
interface Placed {
  readonly position: string;
  readonly polarity: number | null;
}

function tensionOf(
  actor: Named,
  stance: RecordedStance,
  clause: ClauseTerms,
  contrast: Contrast,
  on: DayBounds,
): Tension {
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
function sentenceOf({ name }: Named, stance: RecordedStance, clause: ClauseTerms, state: ForceState): string {
  return `On "${clause.sentence}" the latest stance recorded of ${name} (${stance.date}) is "${spoken(stance.position)}"; for ${name} a clause of "${clause.name}", ${inForce[state]}, is "${spoken(clause.position)}".`;
}

const inForce: Readonly<Record<ForceState, string>> = {
  CERTAIN: 'in force that day',
  PRESUMED: 'presumed in force that day',
  POSSIBLE: 'which may have been in force that day',
  NOT_YET: 'not yet in force that day',
  ENDED: 'no longer in force that day',
  NOT_THAT_DAY: 'not in force that day',
  NO_PERIOD: 'of which no period in force is recorded',
};

function spoken(position: string): string {
  return position.replaceAll('_', ' ');
}
