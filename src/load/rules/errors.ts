import { SeedError } from '../../errors.ts';

/** Values that are valid alone and contradict each other. */
function contradiction(at: string, message: string, hint: string): SeedError {
  return new SeedError('SEED_CONTRADICTORY', message, { at, hint });
}

/** A date that is before one it must follow. Dates known to a year or a month count only if no day of theirs is in order. */
export function outOfOrder(at: string, later: string, date: string, earlier: string, before: string): SeedError {
  const message = `${capitalised(later)} (${date}) is before ${earlier} (${before}).`;
  return contradiction(at, message, 'Correct one of the two dates.');
}

/** A last day covered beside a known end. */
export function endIsKnown(at: string, until: string): SeedError {
  const message = `"lastCovered" is for facts without a known end; this one ends on ${until}.`;
  return contradiction(at, message, 'Remove "lastCovered" or "until".');
}

/** A fact without a date. */
export function dateMissing(at: string): SeedError {
  return contradiction(at, 'The entry has no date.', 'Add "since", "until" or "attestedOn".');
}

/** An id that does not follow from the fields of its entry. */
export function idMismatch(at: string, id: string, expected: string): SeedError {
  return contradiction(
    at,
    `The id "${id}" does not match the fields of its entry.`,
    `Write "${expected}", or correct the fields.`,
  );
}

/** A quote that is too long to be fair use. */
export function quoteTooLong(at: string, words: number, limit: number): SeedError {
  const message = `The quote has ${words} words; the limit is ${limit}.`;
  return contradiction(at, message, 'Shorten it without changing its meaning.');
}

/** A code that another actor has. */
export function codeTaken(at: string, key: string, code: string, other: string): SeedError {
  return contradiction(at, `"${key}" is "${code}", which "${other}" also has.`, 'Correct one of the two.');
}

/** A path to a field that the entry does not have. */
export function noSuchField(at: string, path: string): SeedError {
  return contradiction(at, `The entry has no field "${path}".`, 'Write a path such as signed or inForce[0].until.');
}

/** The only claim on a field: claims exist to record conflicting values. */
export function singleClaim(at: string, field: string): SeedError {
  return contradiction(
    at,
    `"${field}" has only one claim; claims record conflicting values.`,
    'Add the other value as a claim, or write this one into the field.',
  );
}

/** Two claims with the same value. */
export function duplicateClaim(at: string, field: string, value: string): SeedError {
  return contradiction(
    at,
    `Two claims on "${field}" have the value "${value}".`,
    'Merge their sources into one claim.',
  );
}

/** More than one preferred claim on a field. */
export function severalPreferred(at: string, field: string): SeedError {
  return contradiction(at, `More than one claim on "${field}" is preferred.`, 'Prefer one, or none.');
}

/** A field with another value than its preferred claim. */
export function notPreferred(at: string, field: string, value: string, preferred: string): SeedError {
  const message = `"${field}" is ${value}, but its preferred claim is ${preferred}.`;
  return contradiction(at, message, 'Write the preferred value into the field, or null if no claim is preferred.');
}

/** A claim on a date whose value is not a date. */
export function claimNotADate(at: string, field: string, value: string): SeedError {
  return contradiction(
    at,
    `A claim on "${field}" has the value "${value}", which is not a date.`,
    'Write YYYY, YYYY-MM or YYYY-MM-DD.',
  );
}

/** A membership in an actor that cannot have members. */
export function notAnOrganisation(at: string, actor: string): SeedError {
  return contradiction(
    at,
    `"${actor}" is not an organisation or a grouping.`,
    'Name an organisation, or correct its kind in actors.yaml.',
  );
}

/** A recognition that names one actor in two roles. */
export function sameActorTwice(at: string): SeedError {
  return contradiction(
    at,
    '"recogniser", "recognised" and "insteadOf" must be different actors.',
    'Correct one of them.',
  );
}

/** A recognition that begins on another date than the ties it establishes. */
export function sinceNotEstablished(at: string, since: string, established: string): SeedError {
  return contradiction(
    at,
    `"established" is "${established}", but "since" is ${since}.`,
    'Write the same date in both.',
  );
}

/** A second recognition without an end by the same actor. */
export function severalOpenRecognitions(at: string, actor: string): SeedError {
  return contradiction(
    at,
    `"${actor}" has more than one recognition without an end.`,
    'Add "until" to the earlier one.',
  );
}

/** Severed ties without a recognition that ended on that date. */
export function notSevered(at: string, recogniser: string, former: string, date: string): SeedError {
  const message = `No recognition of "${former}" by "${recogniser}" ends on "${date}".`;
  return contradiction(at, message, 'Write that date as "until" of the earlier recognition.');
}

/** A pact that does not bind both sides of a recognition. */
export function partiesMissing(at: string, pact: string, actors: readonly string[]): SeedError {
  const message = `${quoted(actors)} ${actors.length === 1 ? 'is not a party' : 'are not parties'} of "${pact}".`;
  return contradiction(at, message, 'Name a pact between the two, or add the party.');
}

/** An actor that must be a party of the pact. */
export function notAParty(at: string, actor: string): SeedError {
  return contradiction(at, `"${actor}" is not a party of the pact.`, 'Add it to "parties", or remove it here.');
}

/** An item that its list has already. */
export function duplicateItem(at: string, what: string, id: string): SeedError {
  return contradiction(at, `${what} "${id}" is listed twice.`, 'Keep it once.');
}

/** A fact that needs a source. */
export function sourceMissing(at: string, what: string): SeedError {
  return contradiction(at, `${what} needs a source.`, 'Add the id of a source that states it.');
}

/** A period marked certain that cannot be. */
export function notCertain(at: string, why: string): SeedError {
  return contradiction(at, `The period is marked certain, but ${why}.`, 'Write "certain: false".');
}

/** A status that does not fit the periods. */
export function statusContradicts(at: string, status: string, why: string): SeedError {
  return contradiction(at, `The status is "${status}", but ${why}.`, 'Correct the status or the periods.');
}

/** An obligation whose "mutual" does not fit the parties it binds. */
export function mutualContradicts(at: string, mutual: boolean): SeedError {
  const message = mutual
    ? 'A mutual obligation binds all parties, at least two; "binds" lists others.'
    : 'The obligation binds all parties, but is not marked as mutual.';
  return contradiction(at, message, 'Correct "mutual" or "binds".');
}

/** A condition that needs an area. */
export function areaMissing(at: string): SeedError {
  return contradiction(at, 'The condition "attack_in_area" needs an "area".', 'Describe the area in words.');
}

/** An adversary that is a party. */
export function adversaryIsParty(at: string, actor: string): SeedError {
  return contradiction(at, `The adversary "${actor}" is a party of the pact.`, 'Correct one of the two.');
}

/** A position that its proposition does not allow. */
export function positionNotAllowed(
  at: string,
  proposition: string,
  position: string,
  allowed: readonly string[],
): SeedError {
  const message = `"${proposition}" does not allow the position "${position}".`;
  return contradiction(at, message, `Write one of ${allowed.join(', ')}, or allow it in propositions.yaml.`);
}

/** A polarity other than that of the position. */
export function wrongPolarity(at: string, position: string, found: number | null, expected: number | null): SeedError {
  const message = `"polarity" is ${found}, but the position "${position}" has the polarity ${expected}.`;
  return contradiction(at, message, `Write ${expected}.`);
}

/** A text without its language, or a language without a text. */
export function textIncomplete(at: string): SeedError {
  return contradiction(at, '"text", "lang" and "translated" go together.', 'Give all three, or null for all three.');
}

/** A relation to the pact itself, or a second one to the same pact. */
export function duplicateRelation(at: string, pact: string): SeedError {
  return contradiction(
    at,
    `The relation to "${pact}" is listed twice, or is to the pact itself.`,
    'Keep one relation, the closest.',
  );
}

/** A relation that the other pact has in reverse. */
export function relationReversed(at: string, pact: string): SeedError {
  return contradiction(
    at,
    `"${pact}" also has a relation to this pact.`,
    'Keep the one from the later to the earlier.',
  );
}

/** An identifier without a value that is not marked as unverified. */
export function identifierUnmarked(at: string, scheme: string): SeedError {
  const message = `The identifier "${scheme}" has no value and is not listed in "unverifiedFields".`;
  return contradiction(at, message, `Add "identifiers.${scheme}" to "unverifiedFields".`);
}

/** Parties of a founding pact that differ from the members of the organisation. */
export function membersDiffer(at: string, organisation: string, actors: readonly string[]): SeedError {
  const message = `The parties of this pact and the memberships of "${organisation}" differ in ${quoted(actors)}.`;
  return contradiction(at, message, 'Add the missing party here, or the missing member in memberships.yaml.');
}

/** A party that joined on another date than its membership says. */
export function joinDateDiffers(at: string, date: string, other: string): SeedError {
  return contradiction(at, `"since" is "${date}", but memberships.yaml has ${other}.`, 'Write the same date in both.');
}

/** An actor that voted both ways. */
export function conflictingVotes(at: string, actor: string): SeedError {
  return contradiction(at, `"${actor}" is listed both in favour and against.`, 'Keep the vote it cast.');
}

/** A date that is more or less exact than its precision says. */
export function precisionDiffers(at: string, date: string, precision: string): SeedError {
  return contradiction(at, `The date "${date}" does not have the precision "${precision}".`, 'Correct one of the two.');
}

/** A statement that responds to itself. */
export function selfReply(at: string): SeedError {
  return contradiction(at, 'The statement responds to itself.', 'Name the statement it responds to.');
}

/** Replies that form a cycle. */
export function replyCycle(at: string, cycle: readonly string[]): SeedError {
  return contradiction(at, `The replies form a cycle: ${cycle.join(' -> ')}.`, 'Remove the reply that is wrong.');
}

/** A speaker who speaks for another actor. */
export function speaksForOther(at: string, official: string, affiliation: string, actor: string): SeedError {
  const message = `"${official}" speaks for "${affiliation}", not for "${actor}".`;
  return contradiction(at, message, 'Correct the actor, the official or the role.');
}

/** A quote from a source that its statement does not cite. */
export function quoteUncited(at: string, source: string): SeedError {
  const message = `The quote is from the source "${source}", which the statement does not cite.`;
  return contradiction(at, message, 'Add the source to "sources".');
}

/** A basis that does not fit who stated the stance. */
export function statedByOther(at: string, basis: string, isOwn: boolean): SeedError {
  const message = `With the basis "${basis}", "statedBy" must be ${isOwn ? 'the holder itself' : 'another actor than the holder'}.`;
  return contradiction(at, message, `Name the ${isOwn ? 'holder' : 'actor that reports it'} in "statedBy".`);
}

/** A stance expressed in a statement of another actor. */
export function statementByOther(at: string, statement: string, actor: string): SeedError {
  return contradiction(at, `"${statement}" is a statement of "${actor}".`, 'Name a statement of the holder.');
}

/** A stance expressed in a statement about another proposition. */
export function statementAboutOther(at: string, statement: string, proposition: string): SeedError {
  const message = `"${statement}" is not about "${proposition}".`;
  return contradiction(at, message, `Add "${proposition}" to its "about", or name another statement.`);
}

/** A source that no entry cites. */
export function sourceUncited(at: string, source: string): SeedError {
  return contradiction(at, `No entry cites the source "${source}".`, 'Cite it, or remove it.');
}

/** A source that is marked as a copy of its own publisher. */
export function copyOfOwnPublisher(at: string, publisher: string): SeedError {
  const message = `"copyOf" names "${publisher}", which is the publisher itself.`;
  return contradiction(at, message, 'Name the publisher whose words it reprints, or write null.');
}

/** A repository without the commit at which it was read. */
export function commitMissing(at: string): SeedError {
  return contradiction(at, 'A repository needs the commit at which it was read.', 'Write the 40 digits of the commit.');
}

/** A closed list that differs from the one compiled into this build. */
export function vocabularyDiffers(at: string, what: string): SeedError {
  const hint = 'Undo the change, or rewrite src/model/vocabulary.ts with "entente print" and build again.';
  return contradiction(at, `${what}: this build of entente has another vocabulary.`, hint);
}

/** A use of a closed list in a file that does not exist. */
export function useUnknown(at: string, use: string): SeedError {
  return contradiction(at, `"${use}" does not name a seed file.`, 'Write file and field, such as stances.position.');
}

/** A question whose answer names an id that the seeds do not have. */
export function answerUnknown(at: string, id: string, near: string | undefined): SeedError {
  const hint = near === undefined ? 'Correct the answer.' : `Write "${near}".`;
  return new SeedError('SEED_UNLINKED', `No entry of the seeds has the id "${id}".`, { at, hint });
}

/** A former id that an entry still has. */
export function formerIdInUse(at: string, id: string, noun: string): SeedError {
  return contradiction(at, `A ${noun} has the id "${id}".`, `Give that ${noun} another id, or remove this entry.`);
}

/** A former id that leads to another former id. */
export function formerIdChained(at: string, now: string): SeedError {
  return contradiction(at, `"${now}" is itself a former id.`, 'Write the current id.');
}

/** A former id that leads to an entry that does not exist. */
export function currentIdUnknown(at: string, now: string, noun: string, near: string | undefined): SeedError {
  const message = `No ${noun} of the seeds has the id "${now}".`;
  const hint = near === undefined ? 'Write the current id.' : `Write "${near}".`;
  return new SeedError('SEED_UNLINKED', message, { at, hint });
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
