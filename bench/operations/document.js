import { readFileSync } from 'node:fs';

/**
 * The blocks of code of a page in Markdown: where each begins, its language and its commands. A comment on the line above a block says what it is
 * given (`given: a; b`), or why its commands are not run and what is checked instead (`not run: name. Reason`).
 */
export function blocksOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const blocks = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, language] = /^```(\w+)$/.exec(lines[at]) ?? [];
    if (language === undefined) continue;
    const end = lines.indexOf('```', at);
    blocks.push({ line: at + 1, language, lines: lines.slice(at + 1, end), ...markingIn(lines[at - 1]) });
    at = end;
  }
  return blocks;
}

/** Commands of a block with the line of the page that each begins on; one that ends in a backslash goes on on the next line. */
export function commandsOf({ line, lines }) {
  const commands = [];
  let begun;
  lines.forEach((text, at) => {
    begun = begun === undefined ? { line: line + 1 + at, text } : { ...begun, text: `${begun.text}\n${text}` };
    if (text.endsWith('\\')) return;
    if (begun.text.trim() !== '' && !begun.text.startsWith('#')) commands.push(begun);
    begun = undefined;
  });
  return commands;
}

function markingIn(text) {
  const [, given] = /^<!-- given: (.*) -->$/.exec(text) ?? [];
  const [, name, reason] = /^<!-- not run: (\w+)\. (.*) -->$/.exec(text) ?? [];
  return { given: given?.split('; ') ?? [], notRun: name && { name, reason } };
}
