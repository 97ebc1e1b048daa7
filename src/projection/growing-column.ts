/** A column of whole numbers that grows at its end. */
export interface GrowingColumn<Column extends Uint8Array | Uint32Array = Uint32Array> {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, without a copy. Nothing may be pushed afterwards. */
  finish(): Column;
}

/** An empty column of 32 bits. Room for as many numbers as will come spares copies; what is not used of it takes no memory. */
export function growingColumn(room = 1_024): GrowingColumn {
  return growing(
    (length) => new Uint32Array(length),
    (column, length) => column.subarray(0, length),
    room,
  );
}

/** The same for numbers below 256. */
export function growingBytes(room = 1_024): GrowingColumn<Uint8Array> {
  return growing(
    (length) => new Uint8Array(length),
    (column, length) => column.subarray(0, length),
    room,
  );
}

function growing<Column extends Uint8Array | Uint32Array>(
  make: (length: number) => Column,
  begin: (column: Column, length: number) => Column,
  room: number,
): GrowingColumn<Column> {
  let column = make(Math.max(room, 1));
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === column.length) {
        const wider = make(column.length * 2);
        wider.set(column);
        column = wider;
      }
      column[length] = value;
      length += 1;
    },
    finish: () => begin(column, length),
  };
}
