import { type Interned, intern } from './intern.ts';
import type { Values } from './plain.ts';
import type { LinkFacts } from './projection.ts';

/** What links say, each combination kept once. */
export function newFacts(): Interned<LinkFacts> {
  return intern((facts) => JSON.stringify(facts));
}

/** What a link says, by its stored properties. */
export function factsOf({ role, kind, title, position, choice, sources, verified }: Values): LinkFacts {
  return {
    role: text(role),
    kind: text(kind),
    title: text(title),
    position: text(position),
    choice: text(choice),
    sources: Array.isArray(sources) ? sources.map(String) : [],
    verified: typeof verified === 'boolean' ? verified : null,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
