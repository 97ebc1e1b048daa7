import { type GraphQLSchema, parse } from 'graphql';
import { argumentReader } from '../../../src/compile/arguments.ts';
import { type BoundRoot, bindRequest } from '../../../src/compile/bind.ts';
import { compile } from '../../../src/compile/compile.ts';
import { operationOf } from '../../../src/compile/operation.ts';

/** The root fields of a query with the values of one request. */
export function boundRoots(
  schema: GraphQLSchema,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): readonly BoundRoot[] {
  const operation = operationOf(parse(query), undefined);
  return bindRequest(compile(schema, operation, variables), argumentReader(variables));
}

/** One Cypher text that a query is answered by. */
export interface CompiledText {
  /** Response keys down to the root field. */
  readonly name: string;
  /** How often the root field is read, once for each day. */
  readonly reads: number;
  readonly date: string | undefined;
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The Cypher texts of root fields that the graph answers, those inside a snapshot included. */
export function cypherOf(roots: readonly BoundRoot[]): readonly CompiledText[] {
  return roots.flatMap((bound) => {
    if (bound.kind === 'group') return cypherOf(bound.roots);
    if (bound.kind !== 'graph') return [];
    const name = bound.root.path.join('.');
    return bound.reads.map(({ read, params }) => {
      const date = params.asOfDate === undefined ? undefined : String(params.asOfDate);
      return { name, reads: bound.reads.length, date, text: read.text, params };
    });
  });
}
