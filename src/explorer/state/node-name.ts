import { labelWords } from '../../kit/label-words.ts';
import { dayWords } from './days.ts';

/** What an answer tells of a node that it names: the fields of its type. */
export interface NamedNode {
  readonly id: string;
  readonly name?: string;
  readonly signed?: string | null;
  readonly text?: string;
  readonly summary?: string;
  readonly title?: string;
  readonly date?: string;
  readonly position?: string;
  readonly actor?: { readonly name: string };
  readonly proposition?: { readonly text: string };
  readonly recogniser?: { readonly name: string };
  readonly recognised?: { readonly name: string };
}

/** A few words for a node, never its id where it has a name, a sentence or a title. */
export function nodeName(node: NamedNode): string {
  const { id, name, signed, text, summary, title, date, position, actor, proposition, recogniser, recognised } = node;
  const on = date ? [dayWords(date)] : [];
  if (position && actor) return [`${actor.name}: ${labelWords(position)}`, sentenceOf(proposition), ...on].join(' · ');
  if (recogniser && recognised) return `${recogniser.name} recognises ${recognised.name}`;
  if (name) return signed ? `${name} · signed ${dayWords(signed)}` : name;
  if (summary) return actor ? [actor.name, ...on, summary].join(' · ') : summary;
  return text ?? title ?? id;
}

function sentenceOf(proposition: { readonly text: string } | undefined): string {
  return proposition?.text.replace(/\.$/, '') ?? '';
}
