/** The first whole day that a day known in part may mean; quicker than parsing it, since it is asked for row after row. */
export function firstDay(day: string): string {
  if (day.length === 4) return `${day}-01-01`;
  return day.length === 7 ? `${day}-01` : day;
}
