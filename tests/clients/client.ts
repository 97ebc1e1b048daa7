/** A document as a client is asked it. */
export interface Asked {
  /** Starts with a capital, and is a name of its own in a test. */
  readonly name: string;
  readonly text: string;
}

/** Values of the variables of a document. */
export type Variables = Readonly<Record<string, unknown>>;

/** A GraphQL client with a normalised cache. */
export interface Client {
  /** Asks the server, past the cache, and puts the answer into the cache. */
  readonly fetch: (asked: Asked, variables: Variables) => Promise<void>;
  /** Reads from the cache alone. Null: the cache lacks a part of it. */
  readonly read: (asked: Asked, variables: Variables) => Promise<unknown>;
}

/** Asks the server through a client, then reads the answer from the cache of the client alone. */
export async function readBack(client: Client, asked: Asked, variables: Variables): Promise<unknown> {
  await client.fetch(asked, variables);
  return await client.read(asked, variables);
}
