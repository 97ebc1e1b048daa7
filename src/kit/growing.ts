/** A list of whole numbers from 0 to 4,294,967,295 that grows at its end and takes four bytes for each. */
export interface GrowingNumbers {
  readonly length: number;
  /** The numbers so far, and room for more behind them. It is another array once the list has grown. */
  readonly values: Uint32Array;
  push(value: number): void;
}

/** An empty list. */
export function growingNumbers(): GrowingNumbers {
  let values = new Uint32Array(256);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get values() {
      return values;
    },
    push(value) {
      if (length === values.length) {
        const wider = new Uint32Array(values.length * 2);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
    },
  };
}
