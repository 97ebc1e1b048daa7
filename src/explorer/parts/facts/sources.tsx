import { useState } from 'preact/hooks';
import type { EvidenceFragment } from '../../api/generated.ts';
import { type CitedSource, citationForms } from '../../state/citations.ts';
import { dayWords } from '../../state/days.ts';
import { corroborationSentence, fieldWords, languageName, sourceKindWords } from '../../state/fact-words.ts';
import { LongList } from './long-list.tsx';

/** Where a fact was read: how many publishers it rests on, each source with its address, and citations to copy. */
export function Sources({ fact }: { readonly fact: EvidenceFragment }) {
  const { sources, corroboration, verified, unverifiedFields, note } = fact;
  return (
    <>
      {note && (
        <details>
          <summary>Note of the editors</summary>
          <p>{note}</p>
        </details>
      )}
      <LongList title="Sources" items={sources} none="No source is recorded.">
        {(source) => <SourceRow source={source} />}
      </LongList>
      <p>{corroborationSentence(corroboration)}</p>
      {!verified && <p class="unverified">Not verified: no source that was read confirms who, what and when.</p>}
      {unverifiedFields.length > 0 && (
        <p class="unverified">No source confirms: {unverifiedFields.map(fieldWords).join('; ')}.</p>
      )}
      {sources.length > 0 && <Cite sources={sources} />}
    </>
  );
}

/** A source with its publisher, day and address. */
export function SourceRow({ source }: { readonly source: CitedSource }) {
  const { title, url, publisher, copyOf, published, language, kind } = source;
  const facts = [
    publisher ?? 'publisher not recorded',
    copyOf && `copying ${copyOf}`,
    published ? dayWords(published) : 'no day recorded',
    sourceKindWords(kind),
    language !== 'en' && languageName(language),
  ];
  return (
    <>
      <SourceLink source={{ title, url }} /> <small>{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}

/** The title of a source; it leads to where it can be read. */
export function SourceLink({
  source: { title, url },
}: {
  readonly source: { readonly title: string; readonly url: string | null };
}) {
  return url ? <a href={url}>{title}</a> : <span>{title}</span>;
}

/** Copies the sources in one of the forms of citation, and shows what was copied. */
export function Cite({ sources }: { readonly sources: readonly CitedSource[] }) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly words: string } | null>(null);
  const copy = async (name: string, text: string) => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied({ text, words: isCopied ? `Copied as ${name}.` : `${name}: select the text below and copy it.` });
  };
  return (
    <div class="cite">
      <p>{sources.length === 1 ? 'Cite the source as' : `Cite all ${sources.length} sources as`}</p>
      {citationForms.map(({ name, cite }) => (
        <button key={name} type="button" onClick={() => void copy(name, cite(sources))}>
          {name}
        </button>
      ))}
      <span role="status">{copied?.words}</span>
      {copied && <textarea readOnly rows={6} aria-label="Citation" value={copied.text} />}
    </div>
  );
}
