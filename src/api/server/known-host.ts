import { isIP } from 'node:net';

/**
 * Whether a server may answer a request for a host, as its `Host` header names it. A page of a stranger can make a browser ask for any name
 * that leads to this machine (DNS rebinding), so only names that are known are taken. Addresses are taken: no stranger can own them.
 */
export function createHostCheck(names: readonly string[]): (header: string | undefined) => boolean {
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())]);
  let lastTaken: string | undefined;
  const isKnown = (header: string) => {
    const host = withoutPort(header.toLowerCase());
    return known.has(host) || host.endsWith('.localhost') || isIP(host.replace(/^\[|\]$/g, '')) !== 0;
  };
  return (header) => {
    if (header === undefined || header === lastTaken || known.has('*')) return true;
    if (!isKnown(header)) return false;
    lastTaken = header;
    return true;
  };
}

function withoutPort(header: string): string {
  return header.replace(/:\d*$/, '').replace(/\.$/, '');
}
