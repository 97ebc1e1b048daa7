import { SeedError } from '../../errors.ts';

/** Two values that are fine alone and cannot both be true. */
function contradiction(at: string, message: string, hint: string): SeedError {
  return new SeedError('SEED_CONTRADICTORY', message, { at, hint });
}

/** A later day that lies before an earlier one, whatever whole days the two mean. */
export function outOfOrder(at: string, later: string, day: string, earlier: string, before: string): SeedError {
  const message = `The day of ${later}, "${day}", lies before that of ${earlier}, "${before}".`;
  return contradiction(at, message, 'Correct one of the two days.');
}

/** A fact tied to no day at all. */
export function noDay(at: string): SeedError {
  return contradiction(
    at,
    'The entry has neither "since" nor "until" nor "attestedOn".',
    'Give one of the three days.',
  );
}

/** An id that is not made of what its entry says. */
export function idNotMadeOf(at: string, id: string, expected: string): SeedError {
  return contradiction(
    at,
    `The id "${id}" does not agree with its entry.`,
    `Write "${expected}", or correct the fields.`,
  );
}

/** A quote beyond what may be quoted. */
export function quoteTooLong(at: string, words: number, most: number): SeedError {
  const message = `The quote has ${words} words; at most ${most} are allowed.`;
  return contradiction(at, message, 'Quote less, and leave out no word that turns the sense.');
}

/** A code that stands for one actor only. */
export function codeTaken(at: string, key: string, code: string, other: string): SeedError {
  return contradiction(at, `"${key}" is "${code}", which is that of "${other}" too.`, 'Correct one of the two.');
}

/** A path that leads to no field of the entry. */
export function noSuchField(at: string, path: string): SeedError {
  return contradiction(at, `The entry has no field "${path}".`, 'Write a path such as signed or inForce[0].until.');
}

/** A claim without another to contradict it. */
export function claimAlone(at: string, field: string): SeedError {
  return contradiction(
    at,
    `There is one claim only on "${field}", which is no conflict.`,
    'Add the other value, or write it into the field.',
  );
}

/** Two claims with the same value. */
export function claimTwice(at: string, field: string, value: string): SeedError {
  return contradiction(at, `The value "${value}" is claimed twice for "${field}".`, 'Join their sources in one claim.');
}

/** Two claims that are both preferred. */
export function preferredTwice(at: string, field: string): SeedError {
  return contradiction(at, `More than one claim on "${field}" is preferred.`, 'Prefer one, or none.');
}

/** A field that holds something else than its preferred claim. */
export function notPreferred(at: string, field: string, value: string, preferred: string): SeedError {
  const message = `"${field}" holds ${value}; its preferred claim is ${preferred}.`;
  return contradiction(at, message, 'Write the preferred value into the field, or null where none is preferred.');
}

/** A claim on a day that is no day. */
export function claimNoDay(at: string, field: string, value: string): SeedError {
  return contradiction(
    at,
    `"${value}" is claimed for "${field}" and is no day.`,
    'Write a day as YYYY, YYYY-MM or YYYY-MM-DD.',
  );
}

/** A membership in something that has no members. */
export function noOrganisation(at: string, actor: string): SeedError {
  return contradiction(
    at,
    `"${actor}" is no organisation or grouping.`,
    'Name an organisation, or correct its kind in actors.yaml.',
  );
}

/** A recognition whose ends are the same. */
export function notDistinct(at: string): SeedError {
  return contradiction(at, '"recogniser", "recognised" and "insteadOf" must differ.', 'Correct one of them.');
}

/** A start that is not the day ties began. */
export function sinceNotEstablished(at: string, since: string, established: string): SeedError {
  const message = `Ties were established on "${established}", and "since" is ${since}.`;
  return contradiction(at, message, 'Give both the same day.');
}

/** Two recognitions of one actor that are both without an end. */
export function openTwice(at: string, actor: string): SeedError {
  return contradiction(
    at,
    `"${actor}" has more than one recognition without an end.`,
    'Give the earlier one its "until".',
  );
}

/** Ties that were severed with no recognition ending that day. */
export function notSevered(at: string, recogniser: string, former: string, day: string): SeedError {
  const message = `No recognition of "${former}" by "${recogniser}" ends on "${day}".`;
  return contradiction(at, message, 'Give the earlier recognition that day as its "until".');
}

/** A text between others than those it is said to bind. */
export function notBetween(at: string, pact: string, actors: readonly string[]): SeedError {
  const message = `"${pact}" has no party ${quoted(actors)}.`;
  return contradiction(at, message, 'Name a pact between the two, or add the party.');
}

/** An actor that is named beside the parties and is none. */
export function noParty(at: string, actor: string): SeedError {
  return contradiction(at, `"${actor}" is no party of the pact.`, 'Add it to "parties", or take it out here.');
}

/** An item that its list names already. */
export function namedTwice(at: string, what: string, id: string): SeedError {
  return contradiction(at, `${what} "${id}" is listed twice.`, 'Keep it once.');
}

/** A fact with a day that nothing supports. */
export function sourceWanted(at: string, what: string): SeedError {
  return contradiction(at, `${what} needs a source.`, 'Add the id of a source that states it.');
}

/** A period that cannot be certain. */
export function notCertain(at: string, why: string): SeedError {
  return contradiction(at, `The period is marked certain, but ${why}.`, 'Write "certain: false".');
}

/** A status that the periods contradict. */
export function statusContradicts(at: string, status: string, why: string): SeedError {
  return contradiction(at, `The status is "${status}", but ${why}.`, 'Correct the status or the periods.');
}

/** A duty whose mutuality and debtors disagree. */
export function mutualContradicts(at: string, mutual: boolean): SeedError {
  const message = mutual
    ? 'A mutual duty binds all parties, two at least; this one binds others.'
    : 'A duty that binds all of several parties is mutual; this one is not marked so.';
  return contradiction(at, message, 'Correct "mutual" or "binds".');
}

/** A condition that speaks of an area nobody named. */
export function areaWanted(at: string): SeedError {
  return contradiction(at, 'The condition "attack_in_area" needs an "area".', 'Name the area in words.');
}

/** An adversary among the parties. */
export function adversaryIsParty(at: string, actor: string): SeedError {
  return contradiction(at, `The adversary "${actor}" is a party of the pact.`, 'Correct one of the two.');
}

/** A position its proposition does not know. */
export function positionNotAllowed(
  at: string,
  proposition: string,
  position: string,
  allowed: readonly string[],
): SeedError {
  const message = `"${proposition}" does not allow the position "${position}".`;
  return contradiction(at, message, `Write one of ${allowed.join(', ')}, or allow it in propositions.yaml.`);
}

/** A polarity other than the one fixed for the position. */
export function wrongPolarity(at: string, position: string, found: number | null, fixed: number | null): SeedError {
  const message = `The polarity is ${found}; that of "${position}" on this proposition is ${fixed}.`;
  return contradiction(at, message, `Write ${fixed}.`);
}

/** Words without their language, or the other way about. */
export function wordsApart(at: string): SeedError {
  return contradiction(at, '"text", "lang" and "translated" go together.', 'Give all three, or null for all three.');
}

/** A pact tied to itself, or twice to another. */
export function relationTwice(at: string, pact: string): SeedError {
  return contradiction(
    at,
    `The relation to "${pact}" is given twice, or leads to the pact itself.`,
    'Keep one, the closest.',
  );
}

/** Two pacts that each name the other. */
export function relationBack(at: string, pact: string): SeedError {
  return contradiction(at, `"${pact}" holds a relation back.`, 'Keep the one from the later text to the earlier.');
}

/** An identifier that was looked for in vain and is not marked so. */
export function identifierUnmarked(at: string, scheme: string): SeedError {
  const message = `The identifier "${scheme}" has no value and is not among the unverified fields.`;
  return contradiction(at, message, `Add "identifiers.${scheme}" to "unverifiedFields".`);
}

/** Parties of a founding text that differ from the members of what it founds. */
export function membersDiffer(at: string, organisation: string, actors: readonly string[]): SeedError {
  const message = `The parties and the memberships of "${organisation}" differ by ${quoted(actors)}.`;
  return contradiction(at, message, 'Add the missing one, here or in memberships.yaml.');
}

/** A party whose start differs from that of its membership. */
export function joinedOtherwise(at: string, day: string, other: string): SeedError {
  const message = `"since" is "${day}"; memberships.yaml has ${other}.`;
  return contradiction(at, message, 'Give both the same day.');
}

/** A vote cast both ways. */
export function votedTwice(at: string, actor: string): SeedError {
  return contradiction(at, `"${actor}" is listed both in favour and against.`, 'Keep the vote it cast.');
}

/** A date more or less exact than it is said to be. */
export function precisionDiffers(at: string, date: string, precision: string): SeedError {
  return contradiction(at, `The date "${date}" does not have the precision "${precision}".`, 'Correct one of the two.');
}

/** A statement that answers itself. */
export function answersItself(at: string): SeedError {
  return contradiction(at, 'The statement answers itself.', 'Name the statement it answers.');
}

/** Replies that lead back to where they began. */
export function repliesInCircle(at: string, circle: readonly string[]): SeedError {
  const message = `The replies run in a circle: ${circle.join(' -> ')}.`;
  return contradiction(at, message, 'Take out the reply that is wrong.');
}

/** A speaker of another actor. */
export function speaksForOther(at: string, official: string, affiliation: string, actor: string): SeedError {
  const message = `"${official}" speaks for "${affiliation}", not for "${actor}".`;
  return contradiction(at, message, 'Correct the actor, the official or the role.');
}

/** A quote from a source its statement does not cite. */
export function quoteUncited(at: string, source: string): SeedError {
  const message = `The source "${source}" of the quote is not among those of the statement.`;
  return contradiction(at, message, 'Add it to "sources".');
}

/** A basis that says one thing of who stated it, and an entry that says another. */
export function statedByOther(at: string, basis: string, isOwn: boolean): SeedError {
  const message = `With the basis "${basis}" ${isOwn ? 'the holder itself' : 'another actor'} states it.`;
  return contradiction(
    at,
    message,
    isOwn ? 'Write the holder into "statedBy".' : 'Name in "statedBy" the actor that reports it.',
  );
}

/** A statement of another actor than the holder of the stance. */
export function statementOfOther(at: string, statement: string, actor: string): SeedError {
  return contradiction(at, `"${statement}" is a statement of "${actor}".`, 'Name a statement of the holder.');
}

/** A statement that is about something else. */
export function statementElsewhere(at: string, statement: string, proposition: string): SeedError {
  const message = `"${statement}" is not about "${proposition}".`;
  return contradiction(at, message, `Add "${proposition}" to its "about", or name another statement.`);
}

/** A source on which nothing rests. */
export function sourceUncited(at: string, source: string): SeedError {
  return contradiction(at, `The source "${source}" is cited nowhere.`, 'Cite it where it was read, or take it out.');
}

/** A source said to reprint its own publisher. */
export function copiesItself(at: string, publisher: string): SeedError {
  const message = `"copyOf" names "${publisher}", which is the publisher itself.`;
  return contradiction(at, message, 'Name the publisher whose words it reprints, or write null.');
}

/** A repository that may have changed since it was read. */
export function commitWanted(at: string): SeedError {
  return contradiction(at, 'A repository that was read needs its commit.', 'Write the 40 digits of the commit.');
}

/** A closed list other than the one this build knows. */
export function listDiffers(at: string, what: string): SeedError {
  const hint = 'Undo the change, or rewrite src/model/vocabulary.ts with "entente print" and build again.';
  return contradiction(at, `${what} differs from what this build of entente knows.`, hint);
}

/** A use of a closed list that names no file. */
export function useUnknown(at: string, use: string): SeedError {
  return contradiction(at, `"${use}" names no seed file.`, 'Write file and field, such as stances.position.');
}

/** An answer that names something the seeds do not have. */
export function answerUnknown(at: string, id: string, near: string | undefined): SeedError {
  const hint = near === undefined ? 'Correct the answer.' : `Write "${near}".`;
  return new SeedError('SEED_UNLINKED', `Nothing in the seeds has the id "${id}".`, { at, hint });
}

/** A former id that still names something. */
export function formerIdInUse(at: string, id: string, noun: string): SeedError {
  return contradiction(
    at,
    `"${id}" is the id of a ${noun} today.`,
    'Give that one another id, or take this entry out.',
  );
}

/** A former id that leads to another former id. */
export function formerIdChained(at: string, now: string): SeedError {
  return contradiction(at, `"${now}" is a former id itself.`, 'Write the id of today.');
}

/** A former id that leads to nothing of its noun. */
export function presentIdUnknown(at: string, now: string, noun: string, near: string | undefined): SeedError {
  const message = `No ${noun} of the seeds has the id "${now}".`;
  const hint = near === undefined ? 'Write the id it has today.' : `Write "${near}".`;
  return new SeedError('SEED_UNLINKED', message, { at, hint });
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}
