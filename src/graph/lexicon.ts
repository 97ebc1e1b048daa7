/** The parameters a text uses, sorted and once each; what stands in a comment, a string or a quoted name is not used. */
export function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(token)].flatMap(({ groups }) => groups?.parameter ?? []);
  return [...new Set(names)].toSorted();
}

/** The slots of a family's text, `{Label}` between backticks, sorted and once each. */
export function slotsIn(text: string): readonly string[] {
  const names = [...text.matchAll(token)].flatMap(({ groups }) => groups?.slot ?? []);
  return [...new Set(names)].toSorted();
}

/** The statements of a text that holds several, each ended by a semicolon, without their comments. */
export function statementsIn(text: string): readonly string[] {
  const bare = text.replaceAll(token, (found) => (found.startsWith('//') || found.startsWith('/*') ? '' : found));
  const ends = [...bare.matchAll(token)].filter(([found]) => found === ';').map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, n) => bare.slice(start, ends[n]).trim()).filter((statement) => statement !== '');
}

/** What Cypher reads as one piece, so that a dollar or a semicolon inside a comment or a string is not taken for code. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`\{(?<slot>\w+)\}`|`(?:[^`]|``)*`|\$(?<parameter>\w+)|;/g;
