import type { Holder } from '../../state/stance-table.ts';

/** The first row of a table with a column for each actor. */
export function ActorHeadings({ corner, actors }: { readonly corner: string; readonly actors: readonly Holder[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {actors.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
