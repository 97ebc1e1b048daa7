import { fieldWords, valueWords } from '../../state/fact-words.ts';
import { SourceLink } from './sources.tsx';

/** One of several values that sources give for a field. */
interface Claim {
  readonly field: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
}

/** Where sources differ: the values of each field beside each other, each with the sources that give it. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const fields = [...new Set(claims.map(({ field }) => field))];
  return fields.map((field) => {
    const values = claims.filter((claim) => claim.field === field);
    const isOpen = !values.some(({ preferred }) => preferred);
    return (
      <section key={field} class="claims">
        <h3>Sources differ on {fieldWords(field)}</h3>
        {isOpen && <p>No value is preferred, so the field is left open.</p>}
        <div class="values">
          {values.map(({ value, preferred, sources }) => (
            <div key={value}>
              <strong>{valueWords(value)}</strong> {preferred && <small>taken here</small>}
              <ul>
                {sources.map(({ id, title, url }) => (
                  <li key={id}>
                    <SourceLink source={{ title, url }} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    );
  });
}
