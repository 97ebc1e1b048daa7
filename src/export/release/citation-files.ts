import { type Release, releaseAuthor, releaseDescription, releaseKeywords, releaseTitle } from './release.ts';

/** `CITATION.cff` of a release. JSON strings are strings of YAML too. */
export function citationCff(release: Release): string {
  const { version, madeOn, dataSets } = release;
  const text = (value: string) => JSON.stringify(value);
  const references = dataSets.flatMap(({ title, citation, url }) =>
    citation === null
      ? []
      : [
          `  - type: data`,
          `    title: ${text(title)}`,
          `    authors:\n      - name: ${text(`See notes`)}`,
          `    notes: ${text(`Cite as: ${citation}`)}`,
          ...(url === null ? [] : [`    url: ${text(url)}`]),
        ],
  );
  return `${[
    'cff-version: 1.2.0',
    `title: ${text(releaseTitle)}`,
    'message: "Cite the source of a fact wherever you can, and this for the graph as a whole."',
    'type: dataset',
    `version: ${text(version)}`,
    `date-released: ${madeOn}`,
    'license: CC-BY-4.0',
    `authors:\n  - name: ${text(releaseAuthor)}`,
    `abstract: ${text(releaseDescription(release))}`,
    `keywords:\n${releaseKeywords.map((word) => `  - ${text(word)}`).join('\n')}`,
    ...(references.length === 0 ? [] : ['references:', ...references]),
  ].join('\n')}\n`;
}

/** `.zenodo.json` of a release, from which Zenodo fills its form. */
export function zenodo(release: Release): object {
  const { version, madeOn, dataSets } = release;
  return {
    title: releaseTitle,
    upload_type: 'dataset',
    description: releaseDescription(release),
    creators: [{ name: releaseAuthor }],
    version,
    publication_date: madeOn,
    access_right: 'open',
    license: 'cc-by-4.0',
    keywords: releaseKeywords,
    references: dataSets.flatMap(({ citation }) => citation ?? []),
    notes: 'Data sets in it keep the licences of their makers: LICENSES.md lists them.',
  };
}

/** `LICENSES.md` of a release: the terms of each data set, and what was left out. */
export function licencesPage({ version, dataSets, leftOut }: Release): string {
  const rows = dataSets.map(
    ({ id, version: own, title, licence, citation }) =>
      `| \`${id}\` | ${title} | ${own ?? ''} | ${licence} | ${citation ?? ''} |`,
  );
  const without = leftOut.map(({ id, title, because }) => `| \`${id}\` | ${title} | ${because} |`);
  return `${[
    `# Licences`,
    '',
    `Version ${version}: that of entente and that of the graph. Each row says in \`dataset\` which data set it comes from.`,
    '',
    '| data set | title | version | licence | cite as |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Quotes, titles of sources and words of third parties belong to their authors and are not covered by these licences.',
    '',
    '## Left out',
    '',
    ...(without.length === 0
      ? ['Nothing: every data set of the graph may be passed on.']
      : [
          'Rows of these data sets, and links that name them, are not in this release.',
          '',
          '| data set | title | why |',
          '| --- | --- | --- |',
          ...without,
        ]),
  ].join('\n')}\n`;
}

/** `SHA256SUMS`, as \`sha256sum --check\` reads it. */
export function checksums(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
