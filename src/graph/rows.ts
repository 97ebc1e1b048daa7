/** Parameters of a Cypher text. */
export type Parameters = Readonly<Record<string, unknown>>;

/** True by cypher(): the parameters of a text are declared by an object. */
export function asParameters(params: unknown): Parameters {
  return params as Parameters;
}

/** A record of the driver. */
interface DriverRecord {
  toObject(): unknown;
}

/** The rows of a text. */
export function rowsOf<R>(records: readonly DriverRecord[]): readonly R[] {
  return records.map((record) => rowOf<R>(record));
}

/** True by the tests that parse real rows of every text; parsing each row again would cost more than reading it. */
export function rowOf<R>(record: DriverRecord): R {
  return record.toObject() as R;
}
