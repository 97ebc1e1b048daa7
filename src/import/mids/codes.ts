/** Words for the values of a column, by code from 0. */
export type Words = readonly string[];

/** The highest action of a state in a dispute, by its code. */
export const wordsOfAction: Words = [
  'no militarised action',
  'threat to use force',
  'threat to blockade',
  'threat to occupy territory',
  'threat to declare war',
  'threat to use chemical, biological or radiological weapons',
  'threat to join a war',
  'show of force',
  'alert',
  'nuclear alert',
  'mobilisation',
  'fortification of a border',
  'violation of a border',
  'blockade',
  'occupation of territory',
  'seizure',
  'attack',
  'clash',
  'declaration of war',
  'use of chemical, biological or radiological weapons',
  'beginning of a war between states',
  'joining of a war between states',
];

/** The level of hostility, by its code. Code 0 is not used. */
export const hostilityOf: Words = ['none', 'none', 'threat of force', 'display of force', 'use of force', 'war'];

/** Deaths among the forces of a state, by code. */
export const deathsOf: Words = [
  'none',
  '1 to 25',
  '26 to 100',
  '101 to 250',
  '251 to 500',
  '501 to 999',
  '1,000 or more',
];
