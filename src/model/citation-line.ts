/** What a citation says of a source. Null where it was not found. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string | null;
  /** The publisher whose words it reprints. */
  readonly copyOf: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
  /** The commit of a repository that was read. */
  readonly commit: string | null;
}

/** Publisher, whom it copies, title, day and address, in that order. What was not found is said to be missing, save an address. */
export function citationLine({ title, publisher, copyOf, url, published, language, commit }: CitedSource): string {
  const parts = [
    publisher ?? 'Publisher not found',
    ...(copyOf === null ? [] : [`copying ${copyOf}`]),
    `"${title}"`,
    published ?? 'no date',
    ...(language === 'en' ? [] : [`in the language "${language}"`]),
    ...(commit === null ? [] : [`commit ${commit.slice(0, 12)}`]),
  ];
  return [`${parts.join(', ')}.`, ...(url === null ? [] : [url])].join(' ');
}
