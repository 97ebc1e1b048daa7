import type { BoundRoot } from '../compile/bind.ts';

/** What an operation asks for: walks over the graph in memory, reads of Neo4j, or the schema alone. The first that applies. */
export const operationKinds = ['traversal', 'read', 'schema'] as const;
export type OperationKind = (typeof operationKinds)[number];

/** The kind of an operation with these root fields. */
export function operationKindOf(roots: readonly BoundRoot[]): OperationKind {
  const kinds = new Set(kindsBelow(roots));
  return operationKinds.find((kind) => kinds.has(kind)) ?? 'schema';
}

function kindsBelow(roots: readonly BoundRoot[]): readonly OperationKind[] {
  return roots.flatMap((one) => {
    if (one.kind === 'group') return kindsBelow(one.roots);
    if (one.kind === 'graph') return ['read'];
    return one.kind === 'traversal' ? ['traversal'] : ['schema'];
  });
}
