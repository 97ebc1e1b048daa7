/** A piece of an XML text: the start or the end of an element, or the characters between two tags. */
export type XmlToken =
  | { readonly kind: 'start'; readonly name: string; readonly attribute: (name: string) => string | undefined }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The elements and texts of an XML document in order, without namespaces; an empty element has a start and an end. It reads what
 * programs write for each other: declarations, comments and instructions are passed over, and nothing is fetched or expanded.
 */
export function* xmlTokens(xml: string): Iterable<XmlToken> {
  for (const [markup, data, instruction, closing, name = '', attributes = '', empty, text] of xml.matchAll(piece)) {
    if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: decoded(text) };
    else if (instruction !== undefined || markup.startsWith('<!')) continue;
    else if (closing !== undefined) yield { kind: 'end', name: localName(name) };
    else {
      yield { kind: 'start', name: localName(name), attribute: (wanted) => attributeIn(attributes, wanted) };
      if (empty !== undefined) yield { kind: 'end', name: localName(name) };
    }
  }
}

/** CDATA, an instruction, a comment or declaration, a tag, or the text up to the next one. */
const piece =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<(\?)[\s\S]*?\?>|<!--[\s\S]*?-->|<![^>]*>|<(\/)?([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>|([^<]+)/g;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeIn(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (name === wanted) return decoded(double ?? single ?? '');
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its references replaced by the characters that they stand for; an unknown one stays as written. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (Number.isNaN(code)) return named[name] ?? whole;
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}
