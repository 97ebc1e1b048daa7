/** A column of whole numbers that grows at its end. */
export interface GrowingColumn {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far. Nothing may be pushed afterwards. */
  finish(): Uint32Array;
}

/** An empty column. */
export function growingColumn(): GrowingColumn {
  let column = new Uint32Array(1_024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === column.length) {
        const wider = new Uint32Array(column.length * 2);
        wider.set(column);
        column = wider;
      }
      column[length] = value;
      length += 1;
    },
    finish: () => column.slice(0, length),
  };
}
