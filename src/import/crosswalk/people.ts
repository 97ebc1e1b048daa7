import { memoizeRecent } from '../../kit/memoize-recent.ts';
import { plainName } from '../../model/crosswalk-codes.ts';
import { earliest } from '../../model/days.ts';
import type { ActorFacts, Representative, StoredActor, StoredOffice, StoredPerson } from '../actors.ts';
import { namesKept } from '../names-kept.ts';

/** Finds persons of the graph by their names. Persons of the seeds come before those of imports; between two no choice is made. */
export function createPeople(actors: readonly StoredActor[]): ActorFacts['personFor'] {
  const people = actors.flatMap((actor) => (actor.person === null ? [] : [candidateOf(actor, actor.person)]));
  const byName = indexBy(people, ({ names }) => names);
  const byEnds = indexBy(people, ({ names }) => names.map(endsOf));
  const plain = memoizeRecent(namesKept, plainName);
  return (name, day, actor) => {
    const key = plain(name);
    const named = preferred(byName.get(key) ?? []);
    if (actor === undefined) return representativeOf(named, day);
    const own = named.filter((one) => speaksFor(one, actor));
    const meant =
      own.length > 0 ? own : preferred(byEnds.get(endsOf(key)) ?? []).filter((one) => heldOffice(one, actor, day));
    return meant.length === 0 ? undefined : { actor, official: onlyId(meant) };
  };
}

/** A person, with the names of two words at least: a surname alone belongs to many. */
interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
  readonly person: StoredPerson;
}

function candidateOf({ id, name, aliases }: StoredActor, person: StoredPerson): Candidate {
  const names = [name, ...aliases].map(plainName).filter((one) => one.includes(' '));
  return { id, person, names: [...new Set(names)] };
}

/** The first and the last word of a plain name. */
function endsOf(name: string): string {
  return name.replace(/ .* /, ' ');
}

function indexBy(
  people: readonly Candidate[],
  keysOf: (one: Candidate) => readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const one of people) {
    for (const key of new Set(keysOf(one))) {
      const known = index.get(key) ?? [];
      known.push(one);
      index.set(key, known);
    }
  }
  return index;
}

/** The candidates of the seeds, or all of them if there is none. */
function preferred(candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ person }) => !person.isImported);
  return own.length > 0 ? own : candidates;
}

/** Whom the candidates speak for on a day, unless they differ. */
function representativeOf(candidates: readonly Candidate[], day: string): Representative | undefined {
  const [actor, ...others] = new Set(candidates.map(({ person }) => actorOn(person, day)));
  if (actor === undefined || actor === null || others.length > 0) return undefined;
  return { actor, official: onlyId(candidates) };
}

function onlyId(candidates: readonly Candidate[]): string | null {
  return candidates.length === 1 ? (candidates[0]?.id ?? null) : null;
}

/** The holder of the offices that a person had on a day, or whom the person is affiliated with. */
function actorOn({ offices, affiliation }: StoredPerson, day: string): string | null {
  const [actor, ...others] = new Set(offices.filter((office) => isHeld(office, day)).map(({ belongsTo }) => belongsTo));
  return actor === undefined || others.length > 0 ? affiliation : actor;
}

function speaksFor({ person: { affiliation, offices } }: Candidate, actor: string): boolean {
  return affiliation === actor || offices.some(({ belongsTo }) => belongsTo === actor);
}

function heldOffice({ person: { offices } }: Candidate, actor: string, day: string): boolean {
  return offices.some((office) => office.belongsTo === actor && isHeld(office, day));
}

/** Whether an office is known to have been held on a day: begun and not ended, or attested in that year. */
function isHeld({ since, until, attestedOn }: StoredOffice, day: string): boolean {
  if (until !== null && earliest(until) <= earliest(day)) return false;
  if (since !== null) return earliest(since) <= earliest(day);
  return attestedOn !== null && attestedOn.slice(0, 4) === day.slice(0, 4);
}
