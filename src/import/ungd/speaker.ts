import { plainName } from '../../model/crosswalk-codes.ts';

/** What stands before a name and is no part of it. */
const address =
  /^(?:(?:H\.? ?[EM]\.?|His Excellency|Her Excellency|Mr|Mrs|Ms|Miss|Dr|Sir|Sheikh|Sheik|Prof)\.? +)+(?=\p{L})/iu;

/** Slips of the pen that come again and again. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\bForeg?i?n\b/giu, 'Foreign'],
  [/^vice[ -]president$/iu, 'Vice President'],
  [/^prime minister$/iu, 'Prime Minister'],
];

/** A name without a form of address and odd spaces. */
export function nameOf(cell: string): string {
  return spaced(cell).replace(address, '');
}

/** The key by which a name is known again, however it is written. */
export function keyOf(name: string): string {
  return plainName(name);
}

/** The office of a speaker; lists before 1994 name hardly any. */
export function titleOf(post: string): string {
  const title = spaced(post);
  if (title === '') return 'Speaker in the general debate';
  return slips.reduce((text, [slip, correct]) => text.replace(slip, correct), title);
}

function spaced(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim();
}
