/** An organisation that data sets name beside states. */
export type OrganisationLine = readonly [id: string, name: string];

/** The organisations the crosswalk knows by itself, by id: those that public sets count as parties, speakers or actors of their own. */
export const organisations: readonly OrganisationLine[] = [
  ['african-union', 'African Union'],
  ['arab-league', 'League of Arab States'],
  ['asean', 'Association of Southeast Asian Nations'],
  ['efta', 'European Free Trade Association'],
  ['european-union', 'European Union'],
  ['nato', 'North Atlantic Treaty Organization'],
];
