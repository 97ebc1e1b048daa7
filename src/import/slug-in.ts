/** The slug of an actor without the prefix of its data set. */
export function slugIn(actorId: string): string {
  return actorId.split('--').at(-1) ?? actorId;
}
