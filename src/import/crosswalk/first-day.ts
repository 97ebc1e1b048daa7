/** The first whole day that a partial date may mean. Faster than parsing, since it is called for every row. */
export function firstDay(day: string): string {
  if (day.length === 4) return `${day}-01-01`;
  return day.length === 7 ? `${day}-01` : day;
}
