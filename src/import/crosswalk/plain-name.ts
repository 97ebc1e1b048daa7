/** A name without what the same name is written with and without: capitals, accents, points, "the", "&" and "St.". */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.`]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .replace(/^st (?=\p{Letter})/u, 'saint ')
    .replace(/\bthe\b */g, '')
    .trim();
}
