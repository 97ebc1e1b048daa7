import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Shows a node: selects it, and brings it in first where it is not there yet. */
export const ShowNode = createContext<(id: string) => void>(() => undefined);

/** The name of a node; it leads to the facts of that node. */
export function NodeLink({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const show = useContext(ShowNode);
  return (
    <button type="button" class="link" onClick={() => show(id)}>
      {children}
    </button>
  );
}

/** Names of nodes, one after the other. */
export function NodeLinks({ nodes }: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }) {
  return nodes.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <NodeLink id={id}>{name}</NodeLink>
    </span>
  ));
}
