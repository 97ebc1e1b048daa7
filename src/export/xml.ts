/** An element of XML or HTML as text. Attributes that are null are left out; children are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly string[] | string = [],
): string {
  const written = attributesOf(attributes);
  const content = typeof children === 'string' ? children : children.map((child) => `\n${child}`).join('');
  if (content === '') return `<${name}${written}/>`;
  return `<${name}${written}>${content}${typeof children === 'string' ? '' : '\n'}</${name}>`;
}

/** The start of a file of XML: its first line and its outermost element. */
export function xmlStart(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  return `${xmlDeclaration}\n${openTag(name, attributes)}`;
}

/** The start of an element whose children are written after it, one a line. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | null>> = {}): string {
  return `<${name}${attributesOf(attributes)}>\n`;
}

function attributesOf(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
}

/**
 * A text so that a reader of XML gives back the same. Line ends are written as references too, since readers make blanks or other line ends of
 * them. What XML cannot hold, such as control characters, becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll(notInXml, '\uFFFD')
    .replaceAll(/[&<>"'\t\n\r\u0085\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The first line of a file of XML. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
