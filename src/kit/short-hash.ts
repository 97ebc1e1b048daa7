/** A short name for a text: the FNV-1a hash of its characters in 32 bits, in digits and letters. Different texts rarely share one. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
