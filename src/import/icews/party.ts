/** Whom a row names: an actor, and the part of it where the name is that of a part, as in "Police (India)". */
export interface Named {
  readonly actor: string;
  readonly sector: string | null;
}

/** A name without the underscores of ICEWS14 and the odd spaces of all releases. */
export function nameOf(cell: string): string {
  return cell.replaceAll(/[_\s]+/g, ' ').trim();
}

/** A name taken apart: whoever stands before the brackets belongs to the state within. */
export function partyOf(name: string): Named {
  const [, sector, actor] = /^(.+?) ?\(([^()]+)\)$/.exec(name) ?? [];
  return sector === undefined || actor === undefined ? { actor: name, sector: null } : { actor: actor.trim(), sector };
}
