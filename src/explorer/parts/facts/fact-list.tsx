import type { ComponentChildren } from 'preact';

/** A fact with its name. A value of null is told as not recorded; undefined leaves the fact out, where it does not apply. */
export type FactRow = readonly [name: string, value: ComponentChildren | null | undefined];

/** Facts with their names. */
export function FactList({ facts }: { readonly facts: readonly FactRow[] }) {
  return (
    <dl>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span class="unknown">not recorded</span>}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
