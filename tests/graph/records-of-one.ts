import type { Files } from '../unit/import/run-set.ts';

/** The treaty between China and Russia of 2001, and the Japan-United States treaty of 1960, as lists of treaties and alliances have them. */
export const ggo: Files = {
  'ggo_agreements.csv': `treatyID,Title,Signature,Force,End,TypeAgree,Location
TRGNFC_2001A,Treaty Of Good-Neighborliness And Friendly Cooperation,2001-07-16,2002-02-28,,Agreement,
RIVER_2001A,Agreement On A River,2001-07-16,,,Agreement,
`,
  'ggo_parties.csv': `stateID,treatyID,Title,Signature,Force,End,StateSignature,StateRatification,StateForce,StateEnd
CHN,TRGNFC_2001A,Treaty Of Good-Neighborliness And Friendly Cooperation,2001-07-16,2002-02-28,,2001-07-16,,2002-02-28,
RUS,TRGNFC_2001A,Treaty Of Good-Neighborliness And Friendly Cooperation,2001-07-16,2002-02-28,,2001-07-16,,2002-02-28,
CHN,RIVER_2001A,Agreement On A River,2001-07-16,,,2001-07-16,,,
RUS,RIVER_2001A,Agreement On A River,2001-07-16,,,2001-07-16,,,
`,
};
const atopHeader =
  'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase,defense,offense,neutral,nonagg,consul,defcoloc';
export const atop: Files = {
  'atop-member-level.csv': [
    atopHeader,
    '3375,2,1960,1,19,0,0,0,0,1,0,0,0,0,1',
    '3375,740,1960,1,19,0,0,0,0,1,0,0,0,0,1',
    '4980,365,2001,7,16,0,0,0,0,0,0,0,1,1,0',
    '4980,710,2001,7,16,0,0,0,0,0,0,0,1,1,0',
    '',
  ].join('\n'),
};
export const ministers: Files = {
  'foreign-ministers.wikidata.csv': `person,name,country,countryLabel,position,positionLabel,start,psid
Q58217,Sergey Lavrov,Q159,Russia,Q1,Foreign Minister of Russian Federation,2004-03-09,
`,
};
export const ungd: Files = {
  'speakers_by_session.csv': `Year,Session,ISO Code,Country,Name of Person Speaking,Post
2006,61,RUS,Russia,Sergey V. Lavrov,Minister for Foreign Affairs
2005,60,RUS,Russia,Sergei Lavrov,Minister for Foreign Affairs
2005,60,JPN,Japan,Sergei Lavrov,Minister for Foreign Affairs
`,
};

/** Beside the rows of the other tests: a party that joined later, and another office of a president. */
export const setsOfOne: Readonly<Record<string, Files>> = {
  ggo: {
    ...ggo,
    'ggo_parties.csv': `${ggo['ggo_parties.csv']}KAZ,TRGNFC_2001A,Treaty Of Good-Neighborliness And Friendly Cooperation,2001-07-16,2002-02-28,,,2005-03-01,2005-03-01,
`,
  },
  atop,
  ministers: {
    'foreign-ministers.wikidata.csv': `${ministers['foreign-ministers.wikidata.csv']}Q3052772,Emmanuel Macron,Q228,Andorra,Q2,French co-prince of Andorra,2017-05-14,
`,
  },
  ungd,
};

/** The treaty of China and Russia of 2001 and the foreign minister of Russia, with other days, another kind and another end than the curated facts have. */
export const ownOfOne = {
  'sources.yaml': '- {id: my-notes, title: My notes, kind: official, language: en, readAs: full_text}\n',
  'pacts.yaml': `- id: my-treaty
  name: Treaty of Good-Neighborliness and Friendly Cooperation between the PRC and the Russian Federation
  type: partnership
  signed: '2001-07-17'
  parties:
    - {actor: china, role: party}
    - {actor: russia, role: observer, since: '2002', sources: [my-notes]}
  inForce: [{since: '2002-02', until: '2021-07-16'}]
  termYears: 20
  sources: [my-notes]
`,
  'officials.yaml': `- id: my-lavrov
  name: Lavrov Sergey
  wikidata: Q58217
  affiliation: russia
  offices:
    - {id: my-lavrov--minister, title: Foreign Minister, belongsTo: russia, since: '2004-03-10', sources: [my-notes]}
  sources: [my-notes]
`,
};
