import type { Certainty } from '../../model/validity.ts';
import type { DutyCondition } from './condition.ts';
import type { NamedActor } from './duty-view.ts';
import type { Force, ForceState } from './force.ts';
import type { ObligationTerms } from './obligation.ts';
import { meaningOf } from './roles.ts';
import type { ActiveSuspension } from './suspension.ts';

/** The parts of a step that its sentence mentions. */
export interface StepDescription extends Pick<ObligationTerms, 'kind' | 'article'> {
  readonly bound: NamedActor;
  readonly towards: NamedActor;
  /** Name of the pact. */
  readonly pact: string;
  readonly condition: Pick<DutyCondition, 'state'>;
  readonly force: Pick<Force, 'state'>;
  readonly suspension: Pick<ActiveSuspension, 'state'> | null;
}

/** Describes a step in one sentence, with its uncertainties: "Russia is bound by article 4 of ... to ..." */
export function stepSentence({
  bound,
  towards,
  pact,
  kind,
  article,
  condition,
  force,
  suspension,
}: StepDescription): string {
  const duty = meaningOf(kind)?.words(towards.name) ?? 'to a duty that an attack does not touch';
  const doubts = [
    inForce[force.state],
    condition.state === 'UNKNOWN' ? 'whether its condition is met is not known' : '',
    condition.state === 'NOT_MET' ? 'its condition is not met' : '',
    suspension === null ? '' : suspensionPhrases[suspension.state],
  ].filter((doubt) => doubt !== '');
  return `${[`${bound.name} is bound ${sourceOfDuty(article, pact)} ${duty}`, ...doubts].join('; ')}.`;
}

/** The article as printed: a number follows the word "article", a heading is quoted. */
function sourceOfDuty(article: string | null, pact: string): string {
  if (article === null) return `by "${pact}"`;
  return /^\d/.test(article) ? `by article ${article} of "${pact}"` : `by "${article}" of "${pact}"`;
}

const inForce: Readonly<Record<ForceState, string>> = {
  CERTAIN: '',
  PRESUMED: 'it is presumed to have been in force that day',
  POSSIBLE: 'it may have been in force that day',
  NOT_YET: 'it was not yet in force that day',
  ENDED: 'it was no longer in force that day',
  NOT_THAT_DAY: 'it was not in force that day',
  NO_PERIOD: 'no period in force is recorded',
};

const suspensionPhrases: Readonly<Record<Certainty, string>> = {
  CERTAIN: 'it was suspended between the two',
  PRESUMED: 'it is presumed to have been suspended between the two',
  POSSIBLE: 'it may have been suspended between the two',
};
