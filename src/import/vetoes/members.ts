/** The permanent members by the names that the list has for them, with the ISO code and the English name of each. */
export const members: Readonly<Record<string, { readonly code: string; readonly name: string }>> = {
  China: { code: 'CHN', name: 'China' },
  France: { code: 'FRA', name: 'France' },
  Russia: { code: 'RUS', name: 'Russia' },
  USSR: { code: 'RUS', name: 'Soviet Union' },
  USA: { code: 'USA', name: 'United States' },
  UK: { code: 'GBR', name: 'United Kingdom' },
};
