import { knownActors } from './known-actors.ts';

/** The name of a state by its id, for a name or a sentence that an import makes up; an actor the tables do not know is called by its id. */
export function nameOf(actorId: string): string {
  return names.get(actorId.split('--').at(-1) ?? actorId) ?? actorId;
}

const names: ReadonlyMap<string, string> = new Map(knownActors.map(({ actor }) => [actor.slug, actor.name]));
