import type { DossierPartsFragment } from '../../api/generated.ts';
import { languageName } from '../../state/fact-words.ts';

/** Quoted words with their language. */
interface Quoted {
  readonly text: string;
  readonly lang: string;
  readonly translated: boolean;
}

/** Quoted words, and whether they are a translation. */
export function Words({ quote: { text, lang, translated } }: { readonly quote: Quoted }) {
  return (
    <blockquote>
      <span lang={lang}>{text}</span>{' '}
      <small>{translated ? `${languageName(lang)} translation` : `in ${languageName(lang)}, as published`}</small>
    </blockquote>
  );
}

/** The words of a statement or behind a stance. A quote that is cut shows the longer one on demand. */
export function Quotes({ quotes }: { readonly quotes: DossierPartsFragment['quotes'] }) {
  if (quotes.length === 0) return <p class="unknown">No quoted words are recorded.</p>;
  return quotes.map(({ cutFrom, ...quote }) => (
    <div key={quote.text}>
      <Words quote={quote} />
      {cutFrom !== null && cutFrom !== quote.text && (
        <details>
          <summary>The longer quote it is cut from</summary>
          <p lang={quote.lang}>{cutFrom}</p>
        </details>
      )}
    </div>
  ));
}
