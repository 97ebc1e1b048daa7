import { type Interned, intern } from './intern.ts';
import type { Values } from './plain.ts';
import type { LinkFacts } from './projection.ts';

/** What links say, each combination kept once. The first is that of a link that says nothing. */
export function newFacts(): Interned<LinkFacts> {
  return intern((facts) => JSON.stringify(facts), [factsOf({})]);
}

/** The number of what a link says. */
export function factsNumber(facts: Interned<LinkFacts>, values: Values): number {
  return Object.keys(values).length === 0 ? 0 : facts.numberOf(factsOf(values));
}

/** What a link says, by its stored properties. */
function factsOf({ role, kind, title, position, choice, sources, verified }: Values): LinkFacts {
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
