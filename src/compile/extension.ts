/** A value that elements of the schema keep among their extensions. */
export interface Extension<T> {
  /** The extensions that hold it. */
  readonly holding: (value: T) => Readonly<Record<string, T>>;
  /** The value that an element holds, if it holds one. */
  readonly of: (element: Extended) => T | undefined;
}

interface Extended {
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Makes an extension. Each key is one extension of an element, so what stands under it was written by `holding`. */
export function extension<T>(key: string): Extension<T> {
  return {
    holding: (value) => ({ [key]: value }),
    of: ({ extensions }) => extensions[key] as T | undefined,
  };
}
