import {
  type ConstDirectiveNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type NameNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Asked } from './client.ts';

/** A document as Relay wants it: all names in it begin with that of its module, and a query sees the fields of its fragments. */
export function relayModule({ name, text }: Asked): string {
  return print(
    visit(parse(text), {
      OperationDefinition: (node) => ({ ...node, name: { kind: Kind.NAME, value: `${name}Query` } }),
      FragmentDefinition: (node) => ({ ...node, name: within(name, node) }),
      FragmentSpread: (node) => ({ ...node, name: within(name, node), directives: [unmasked] }),
    }),
  );
}

/** The name of a fragment in a module. */
function within(module: string, { name }: FragmentDefinitionNode | FragmentSpreadNode): NameNode {
  return { kind: Kind.NAME, value: `${module}_${name.value}` };
}

/** Relay hides the fields of a fragment from the query that spreads it, unless told otherwise. */
const unmasked: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'relay' },
  arguments: [
    { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'mask' }, value: { kind: Kind.BOOLEAN, value: false } },
  ],
};
