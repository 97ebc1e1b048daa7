import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, type Texts, texts } from './sources.ts';

/** Links to files and headings of the project that lead nowhere, as `page -> link`. */
function deadLinks(pages: Texts): readonly string[] {
  return [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !leads(page, link, pages))
      .map((link) => `${page} -> ${link}`),
  );
}

/** Whether a link on a page leads to a file that is there and, in Markdown, to one of its headings. */
function leads(page: string, link: string, pages: Texts): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!pages.has(target) && !existsSync(`${project}${target}`)) return false;
  return heading === undefined || anchorsOf(pages.get(target) ?? '').includes(heading);
}

/** The anchors that a Markdown viewer gives the headings of a text. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the links between pages', () => {
  test('lead to files and headings that exist', () => {
    expect(deadLinks(texts((path) => path.endsWith('.md')))).toEqual([]);
  });

  test('are found dead where file or heading is missing', () => {
    const page = '# One page: a start\n[a](README.md) [b](no.md) [c](#one-page-a-start) [d](#two)\n';
    expect(deadLinks(new Map([['page.md', page]]))).toEqual(['page.md -> no.md', 'page.md -> #two']);
  });
});
