/** Bytes of an answer as JSON, roughly, counted no further than past `most`. It keeps a stack of its own: answers may be deep. */
export function answerSize(answer: unknown, most: number): number {
  const waiting: unknown[] = [answer];
  let size = 0;
  while (waiting.length > 0 && size <= most) {
    const value = waiting.pop();
    if (typeof value === 'string') size += Buffer.byteLength(value) + 3;
    else if (Array.isArray(value)) for (const one of value) waiting.push(one);
    else if (typeof value === 'object' && value !== null) size += keysOf(value, waiting);
    else size += 5;
  }
  return size;
}

function keysOf(value: object, waiting: unknown[]): number {
  let size = 2;
  for (const [key, one] of Object.entries(value)) {
    size += key.length + 4;
    waiting.push(one);
  }
  return size;
}
