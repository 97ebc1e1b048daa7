/** What a person does to a selection: replaces it, adds to it, or takes one node in or out. */
export type Choice =
  | { readonly kind: 'ONLY' | 'ADD'; readonly ids: readonly string[] }
  | { readonly kind: 'TOGGLE'; readonly id: string };

/** The selection after a choice. */
export function chosenBy(selection: ReadonlySet<string>, choice: Choice): ReadonlySet<string> {
  if (choice.kind !== 'TOGGLE') return new Set(choice.kind === 'ONLY' ? choice.ids : [...selection, ...choice.ids]);
  const others = new Set(selection);
  if (!others.delete(choice.id)) others.add(choice.id);
  return others;
}
