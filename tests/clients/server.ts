import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { expect } from 'vitest';
import { openTestGraph } from '../graph/connection.ts';
import { post } from '../http/tiny-server.ts';
import { startWhole } from '../http/whole-server.ts';
import type { Asked, Variables } from './client.ts';

/** A running server over the graph of the seeds. */
export interface Server {
  readonly url: string;
  readonly introspection: IntrospectionQuery;
  /** The data of an answer as the server sends it, past every client. */
  readonly raw: (asked: Asked, variables: Variables) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts one; whoever starts it stops it. */
export async function startSeeded(): Promise<Server> {
  const graph = await openTestGraph();
  const { url, stop } = await startWhole(graph, 60_000);
  const ask = async (query: string, variables: Variables) => {
    const { data, errors } = await (await post(url, { query, variables })).json();
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
    return data;
  };
  return {
    url,
    introspection: await ask(getIntrospectionQuery(), {}),
    raw: ({ text }, variables) => ask(text, variables),
    stop: async () => {
      await stop();
      await graph.close();
    },
  };
}
