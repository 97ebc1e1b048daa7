import {
  Composer,
  type CST,
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';
import type { SeedError } from '../errors.ts';
import { notAList, notYaml, secondDocument, tooDeep } from './errors.ts';
import { isNode, plainValue } from './plain-value.ts';
import type { Path, SeedFile } from './seeds.ts';

/** What became of the text of one file. */
export interface ReadYaml {
  readonly file: SeedFile | undefined;
  readonly issues: readonly SeedError[];
}

/**
 * Reads YAML as plain values, keeping where each stands. Aliases are never followed, so a few lines cannot grow into millions.
 * Doubled keys are looked for here: the parser compares each key with all before it, which takes hours on a hostile file.
 */
export function readYaml(name: string, shown: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${shown}:${line}:${col}`;
  };
  const tokens = tokensOf(text, lines);
  if (typeof tokens === 'number') return refusedWith(tooDeep(positionOf(tokens)));
  const [document, second] = documentsOf(tokens, text);
  if (second !== undefined) return refusedWith(secondDocument(positionOf(second.range?.[0] ?? 0)));
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const fault = faults.find(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  if (fault?.code === 'RESOURCE_EXHAUSTION') return refusedWith(tooDeep(positionOf(fault.pos[0])));
  if (fault !== undefined) return refusedWith(notYaml(positionOf(fault.pos[0]), fault.message));
  const contents = document?.contents ?? null;
  if (!isSeq(contents)) return refusedWith(notAList(`${shown}:1:1`, foundIn(contents)));
  const { value, issues } = plainValue(contents, positionOf);
  if (!Array.isArray(value) || issues.some(({ code }) => code === 'SEED_UNREADABLE'))
    return { file: undefined, issues };
  const at = (path: Path) => positionOf(nodeAt(contents, path).range?.[0] ?? 0);
  const atKey = (path: Path) => positionOf(keyAt(contents, path)?.range?.[0] ?? 0);
  return { file: { name, entries: value, at, atKey }, issues };
}

/** Entries are at most four levels deep. For thousands of levels the parser takes minutes, or crashes. */
const deepest = 100;

/** The tokens of a text, or the position at which its values are nested too deep. */
function tokensOf(text: string, lines: LineCounter): readonly CST.Token[] | number {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) return parser.offset;
  }
  return [...tokens, ...parser.end()];
}

function documentsOf(tokens: readonly CST.Token[], text: string): readonly Document.Parsed[] {
  return [...new Composer({ uniqueKeys: false }).compose(tokens, true, text.length)];
}

/** The node at a path, or the last existing one on the way. */
function nodeAt(start: Node, path: Path): Node {
  return path.reduce<Node>((node, step) => childOf(node, step) ?? node, start);
}

function keyAt(start: Node, path: Path): Node | undefined {
  const owner = nodeAt(start, path.slice(0, -1));
  const pair = isMap(owner) ? owner.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return isNode(pair?.key) ? pair.key : owner;
}

function childOf(node: Node, step: string | number): Node | undefined {
  const child = isCollection(node) ? node.get(step, true) : undefined;
  return isNode(child) ? child : undefined;
}

function foundIn(contents: Node | null): string {
  if (contents === null) return 'empty';
  return isMap(contents) ? 'a mapping' : 'a single value';
}

function refusedWith(issue: SeedError): ReadYaml {
  return { file: undefined, issues: [issue] };
}
