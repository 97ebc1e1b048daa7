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
  return [linked(text), ...cites.map((number) => `\\[${number}\\]`)].join(' ');
}

/** A text of which an address at its end becomes a link. */
function linked(text: string): string {
  const [, words = text, url] = /^(.*?)\s(https?:\/\/[^\s<>]+)$/s.exec(text) ?? [];
  return url === undefined ? escapeMarkdown(text) : `${escapeMarkdown(words)} <${url}>`;
}

/** A text on one line, with a backslash before every sign that would be markup. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~]|&(?=[#\w])/g, String.raw`\$&`)
    .replace(/^([-+#=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
