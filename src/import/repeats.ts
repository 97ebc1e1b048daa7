/** Where a row with the same id was read before, and whether its other cells are the same too. */
export interface Repeat {
  readonly file: string;
  readonly line: number;
  readonly isWhole: boolean;
}

/** Remembers the rows of an import by their ids, about 40 bytes for each, so that no id is used twice. */
export interface Repeats {
  /** The row read before with this id. */
  find(id: string, cells: Cells): Repeat | undefined;
  add(id: string, cells: Cells, file: string, line: number): void;
}

type Cells = Readonly<Record<string, string>>;

/**
 * A hash table in typed arrays with open addressing: two hashes of an id, one of all cells, the file and the line. Ids are compared by
 * 64 bits of hash: among ten million ids two different ones are taken for one with a probability of about one in 400,000.
 */
export function createRepeats(): Repeats {
  const files: string[] = [];
  let table = tableOf(smallest);
  const slotOf = ({ slots, ids, checks, lines }: Table, id: number, check: number): number => {
    let slot = id & (slots - 1);
    while (lines[slot] !== 0 && (ids[slot] !== id || checks[slot] !== check)) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  const put = (into: Table, row: Entry): void => {
    const slot = slotOf(into, row.id, row.check);
    into.ids[slot] = row.id;
    into.checks[slot] = row.check;
    into.contents[slot] = row.content;
    into.files[slot] = row.file;
    into.lines[slot] = row.line;
    into.used += 1;
  };
  const grow = (): void => {
    const larger = tableOf(table.slots * 2);
    for (const row of entriesOf(table)) put(larger, row);
    table = larger;
  };
  return {
    find(id, cells) {
      const slot = slotOf(table, hashOf(id, seeds.id), hashOf(id, seeds.check));
      const line = table.lines[slot] ?? 0;
      if (line === 0) return undefined;
      const isWhole = table.contents[slot] === contentOf(cells);
      return { file: files[table.files[slot] ?? 0] ?? '', line, isWhole };
    },
    add(id, cells, file, line) {
      if (files.at(-1) !== file) files.push(file);
      if (table.used * 2 > table.slots) grow();
      const [first, check] = [hashOf(id, seeds.id), hashOf(id, seeds.check)];
      put(table, { id: first, check, content: contentOf(cells), file: files.length - 1, line });
    },
  };
}

interface Table {
  readonly slots: number;
  used: number;
  readonly ids: Uint32Array;
  readonly checks: Uint32Array;
  readonly contents: Uint32Array;
  readonly files: Uint16Array;
  /** Line of the row, from 1; 0 for an empty slot. */
  readonly lines: Uint32Array;
}

interface Entry {
  readonly id: number;
  readonly check: number;
  readonly content: number;
  readonly file: number;
  readonly line: number;
}

const smallest = 1 << 10;

function tableOf(slots: number): Table {
  return {
    slots,
    used: 0,
    ids: new Uint32Array(slots),
    checks: new Uint32Array(slots),
    contents: new Uint32Array(slots),
    files: new Uint16Array(slots),
    lines: new Uint32Array(slots),
  };
}

function* entriesOf({ slots, ids, checks, contents, files, lines }: Table): Iterable<Entry> {
  for (let slot = 0; slot < slots; slot += 1) {
    const line = lines[slot] ?? 0;
    if (line === 0) continue;
    yield {
      id: ids[slot] ?? 0,
      check: checks[slot] ?? 0,
      content: contents[slot] ?? 0,
      file: files[slot] ?? 0,
      line,
    };
  }
}

const seeds = { id: 0x811c9dc5, check: 0x9e3779b9, content: 0x85ebca6b } as const;

function contentOf(cells: Cells): number {
  let hash: number = seeds.content;
  for (const name in cells) hash = hashOf(cells[name] ?? '', Math.imul(hash, 31) + 1);
  return hash >>> 0;
}

/** FNV-1a over the UTF-16 units of a text, with the final mixing of MurmurHash3, so that numbers in a row spread over the table. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
