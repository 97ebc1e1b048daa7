/** What a cursor holds: the place of a row in its list. */
export type CursorKey = string | number;

/** The place of a row as a text that a client hands back unread. */
export function writeCursor(keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** The place that a cursor stands for; undefined where it is none. */
export function readCursor(cursor: string): readonly CursorKey[] | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.every(isKey) ? keys : undefined;
  } catch {
    return undefined;
  }
}

function isKey(key: unknown): key is CursorKey {
  return typeof key === 'string' || typeof key === 'number';
}
