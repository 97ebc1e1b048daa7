import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  /** How many there are, where not all have come. */
  readonly total?: number;
  /** Stands in place of an empty list; left out, an empty list is not shown. */
  readonly none?: string;
  readonly children: (item: Item) => ComponentChildren;
}

const atFirst = 8;
const step = 20;

/** A list with its title and number; a long one is shown in steps. */
export function LongList<Item>({ title, items, total = items.length, none, children }: Props<Item>) {
  const [count, setCount] = useState(atFirst);
  const more = items.length - count;
  if (items.length === 0 && none === undefined) return null;
  return (
    <section class="facts-list">
      <h3>
        {title} {total > 0 && <small>{total}</small>}
      </h3>
      {items.length === 0 && <p class="unknown">{none}</p>}
      <ul>
        {items.slice(0, count).map((item, at) => (
          // The order of an answer does not change.
          <li key={at}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" aria-label={`${title}: ${more} more`} onClick={() => setCount(count + step)}>
          {more} more
        </button>
      )}
      {total > items.length && more <= 0 && (
        <p class="unknown">
          The first {items.length} of {total} are listed; GraphiQL gives the rest.
        </p>
      )}
    </section>
  );
}
