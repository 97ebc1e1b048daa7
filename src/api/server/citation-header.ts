/** The header of a request with which a client asks of which versions the answer is. */
export const CITATION_HEADER = 'x-entente-cite';

/** Whether a client asks for it, by the value of the header. */
export function isCitationWanted(value: string | readonly string[] | null | undefined): boolean {
  return value === 'true' || value === '1';
}
