/** The samples of a text in the format of OpenMetrics, by name and labels. Throws where the text does not keep to the format. */
export function readMetrics(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n');
  if (lines.at(-1) !== '' || lines.at(-2) !== '# EOF') throw new SyntaxError('The text does not end in "# EOF".');
  const values = new Map<string, number>();
  const seen = new Set<string>();
  let family = { name: '', type: '' };
  for (const line of lines.slice(0, -2)) {
    const [, keyword, name = '', rest = ''] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.*)$/.exec(line) ?? [];
    if (keyword === 'HELP') {
      if (seen.has(name) || rest.includes('"')) throw new SyntaxError(`Not a family of its own: ${line}`);
      seen.add(name);
      family = { name, type: '' };
    } else if (keyword === 'TYPE') {
      if (family.name !== name) throw new SyntaxError(`A type without its help: ${line}`);
      family = { name, type: rest };
    } else {
      const [, sample = '', labels = '', value = ''] = sampleForm.exec(line) ?? [];
      const suffixes = suffixesOf[family.type];
      if (!suffixes?.some((one) => sample === `${family.name}${one}`)) throw new SyntaxError(`Not a sample: ${line}`);
      values.set(`${sample}${labels}`, value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value));
    }
  }
  return values;
}

/** A name, labels in braces, and a number. */
const sampleForm = /^([a-zA-Z_:][\w:]*)(\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*\})? (-?[\d.e+-]+|\+Inf)$/;

/** What the names of samples have beside that of their family, by its type. */
const suffixesOf: Readonly<Record<string, readonly string[]>> = {
  counter: ['_total'],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};
