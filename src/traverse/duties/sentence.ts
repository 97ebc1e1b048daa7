import type { Certainty } from '../../model/validity.ts';
import type { Condition } from './condition.ts';
import type { ForceState } from './force.ts';
import type { Leg } from './leg.ts';
import { meaningOf } from './roles.ts';

/** A step in one sentence, with what is not sure about it: "Russia is bound by article 4 of ... to ..." */
export function sentenceOf({ bound, towards, pact, obligation, force, suspended }: Leg, condition: Condition): string {
  const duty = meaningOf(obligation.kind)?.words(towards.name) ?? 'to a duty that an attack does not touch';
  const doubts = [
    inForce[force.state],
    condition.state === 'UNKNOWN' ? 'whether its condition is met is not known' : '',
    condition.state === 'NOT_MET' ? 'its condition is not met' : '',
    suspended === null ? '' : suspension[suspended.state],
  ].filter((doubt) => doubt !== '');
  return `${[`${bound.name} is bound ${placeOf(obligation.article, pact.name)} ${duty}`, ...doubts].join('; ')}.`;
}

/** The article as printed: a number takes the word before it, a heading is quoted. */
function placeOf(article: string | null, pact: string): string {
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

const suspension: Readonly<Record<Certainty, string>> = {
  CERTAIN: 'it was suspended between the two',
  PRESUMED: 'it is presumed to have been suspended between the two',
  POSSIBLE: 'it may have been suspended between the two',
};
