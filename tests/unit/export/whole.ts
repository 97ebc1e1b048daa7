/** All parts of a file in one text. */
export function whole<Input>(parts: (input: Input) => Iterable<string>): (input: Input) => string {
  return (input) => [...parts(input)].join('');
}
