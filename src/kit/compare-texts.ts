/** Orders texts by their code units: the same on every machine, which an order by language is not. */
export function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
