import { type Block, type BlockItem, type BriefInput, briefBlocks } from './brief.ts';
import { element, escapeXml } from './xml.ts';

/** A brief as a page of HTML that stands alone: no script, no font and no picture from elsewhere. */
export function toBriefHtml(input: BriefInput): string {
  const head = element('head', {}, [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    element('title', {}, escapeXml(input.title)),
    element('style', {}, style),
  ]);
  const body = element('body', {}, [element('main', {}, briefBlocks(input).map(blockText))]);
  return `<!doctype html>\n${element('html', { lang: 'en' }, [head, body])}\n`;
}

const style = `
:root { color-scheme: light dark; font: 17px/1.55 Georgia, serif; }
main { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h3 { margin-top: 2rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #b26a00; }
`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, {}, escapeXml(block.text));
    case 'paragraph':
      return element('p', {}, cited(block));
    case 'quote':
      return element('blockquote', {}, [
        element('p', {}, `${element('span', { lang: block.lang }, escapeXml(block.text))}${marks(block.cites)}`),
        element('p', {}, element('small', {}, `(${escapeXml(block.note)})`)),
      ]);
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => element('li', {}, cited(item))),
      );
    case 'sources':
      return element(
        'ol',
        {},
        block.lines.map((line, at) => element('li', { id: `source-${at + 1}` }, linked(line))),
      );
  }
}

function cited({ text, cites }: BlockItem): string {
  return `${linked(text)}${marks(cites)}`;
}

function marks(cites: readonly number[]): string {
  return cites.map((number) => ` ${element('a', { href: `#source-${number}` }, `[${number}]`)}`).join('');
}

/** A text of which an address at its end becomes a link. */
function linked(text: string): string {
  const [, words = text, url] = /^(.*?)\s(https?:\/\/[^\s<>]+)$/s.exec(text) ?? [];
  if (url === undefined) return escapeXml(text);
  return `${escapeXml(words)} ${element('a', { href: url }, escapeXml(url))}`;
}
