/** A limit that an answer reached: the number of its items. */
export type DutyLimit = 'ITEMS';

/** Why there is no answer. */
export type NoAnswer = 'UNKNOWN_ACTOR' | 'SAME_ACTOR';

/** Why there is no tension. */
export type NoTension = 'UNKNOWN_ACTOR' | 'NO_CLAUSE' | 'NO_STANCE' | 'NO_DIFFERENCE';
