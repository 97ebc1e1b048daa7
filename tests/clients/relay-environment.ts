import { Environment, type INetwork } from 'relay-runtime';

/** Keeps each Node under its id, which begins with its type, and everything else where it was asked for. */
export function relayEnvironment(network: INetwork): Environment {
  return new Environment({
    network,
    getDataID: ({ id }, type) => (String(id).startsWith(`${type}:`) ? id : undefined),
  });
}
