/** A cap that an answer met: items of the answer. */
export type DutyLimit = 'ITEMS';

/** Why there is no answer. */
export type NoAnswer = 'UNKNOWN_ACTOR' | 'SAME_ACTOR';
