import type { Ask } from '../kit/ask.ts';
import { extend } from './extend.ts';
import { properties } from './properties.ts';

/** A small page that shows one node beside its row. Undefined if nothing has the id. */
export async function preview(ask: Ask, id: string): Promise<string | undefined> {
  const asked = properties.map((property) => ({ id: property.id }));
  const { meta, rows } = await extend(ask, JSON.stringify({ ids: [id], properties: asked }));
  const lines = meta.flatMap(({ id: property, name }) =>
    (rows[id]?.[property] ?? []).map((cell) => `<tr><th>${escaped(name)}</th><td>${escaped(wordsOf(cell))}</td></tr>`),
  );
  if (lines.length === 0) return undefined;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(id)}</title><style>${style}</style><table>${lines.join('')}</table></html>`;
}

const style = 'body{font:13px sans-serif;margin:8px}th{text-align:left;vertical-align:top;padding-right:8px}';

function wordsOf(cell: Readonly<Record<string, unknown>>): string {
  return String(cell.name ?? cell.str ?? cell.int ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
