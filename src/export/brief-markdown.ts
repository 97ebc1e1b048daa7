import { type Block, type BlockItem, type BriefInput, briefBlocks } from './brief.ts';

/** A brief as Markdown (CommonMark). What stands in sources is text, never markup. */
export function toBriefMarkdown(input: BriefInput): string {
  return `${briefBlocks(input).map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return itemText(block);
    case 'quote':
      return `> ${itemText(block)}\n>\n> (${escapeMarkdown(block.note)})`;
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${itemText(item)}`).join('\n');
    case 'sources':
      return block.lines.map((line, at) => `${at + 1}. ${linked(line)}`).join('\n');
  }
}

function itemText({ text, cites }: BlockItem): string {
  return [escapeMarkdown(text), ...cites.map((number) => `\\[${number}\\]`)].join(' ');
}

/** A line of a source; the address at its end becomes a link. */
function linked(line: string): string {
  const [, words = line, url] = /^(.*?) (https?:\/\/[^\s<>]+)$/.exec(line) ?? [];
  return url === undefined ? escapeMarkdown(line) : `${escapeMarkdown(words)} <${url}>`;
}

/** A text on one line, with a backslash before every sign that could be markup. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#+~|!&$=-]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
