import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { memoize } from '../../kit/memoize.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { inEffectOn, stancesOf } from '../compare/in-effect-on.ts';
import { observationOf } from '../compare/observation-of.ts';
import type { RecordedStance } from '../compare/stances.ts';
import { refWithLabel } from '../neighbours.ts';
import { type CommittingClause, clauseId, clauseOf, positionOf } from './clause.ts';
import { type Contrast, contrastOf } from './contrast.ts';
import type { DutyView } from './duty-view.ts';
import { type Force, type ForceState, forceOn } from './force.ts';

/** A stance of an actor and a clause that commits it to another position on the same proposition. */
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

/** A stance and a clause that differ. */
export interface StanceAndClause {
  readonly contrast: Contrast;
  readonly stance: RecordedStance;
  readonly clause: number;
}

/** The pairs of the stances that an actor holds on a day and the clauses that commit it, in the order of clauses, then of stances. */
export function findContrasts(
  view: DutyView,
  clauses: readonly number[],
  stances: readonly RecordedStance[],
  contrasts: readonly Contrast[],
): readonly StanceAndClause[] {
  const current = stancesOf(inEffectOn(stances.map(observationOf), view.on, view.certainty), stances);
  const byProposition = groupBy(
    current.toSorted((one, other) => compareTexts(one.id, other.id)),
    ({ proposition }) => proposition,
  );
  const onProposition = memoize((proposition: number) => byProposition.get(view.graph.id(proposition)) ?? []);
  const pairs = clauses.flatMap((clause) =>
    onProposition(view.graph.to(clause)).flatMap((stance) => {
      const contrast = contrastOf(stance, positionOf(view, clause));
      return contrast !== undefined && contrasts.includes(contrast)
        ? [{ contrast, stance, clause, slug: clauseId(view, clause) }]
        : [];
    }),
  );
  return pairs.toSorted((one, other) => compareTexts(one.slug, other.slug));
}

/** Describes a pair on the day. */
export function tensionOf(view: DutyView, actor: number, { contrast, stance, clause }: StanceAndClause): Tension {
  const { graph } = view;
  const [pact, proposition] = [graph.from(clause), graph.to(clause)];
  const force = forceOn(view, pact);
  return {
    contrast,
    proposition: refWithLabel(graph, 'Proposition', proposition),
    stance: { label: 'Stance', id: stance.id },
    position: stance.position,
    polarity: stance.polarity,
    clause: clauseOf(view, clause),
    force,
    verified: stance.verified && graph.isVerified(pact),
    sentence: tensionSentence(view, actor, stance, clause, force.state),
  };
}

/** Describes both in one sentence, without a verdict. */
function tensionSentence(
  view: DutyView,
  actor: number,
  stance: RecordedStance,
  clause: number,
  state: ForceState,
): string {
  const { graph } = view;
  const { name } = view.named(actor);
  const [pact, proposition] = [graph.caption(graph.from(clause)), graph.caption(graph.to(clause))];
  return `On "${proposition}" the latest stance recorded of ${name} (${stance.date}) is "${withSpaces(stance.position)}"; for ${name} a clause of "${pact}", ${inForce[state]}, is "${withSpaces(positionOf(view, clause).position)}".`;
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

function withSpaces(position: string): string {
  return position.replaceAll('_', ' ');
}
