const event = ['GlobalEventID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'] as const;

const actor = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
] as const;

const act = [
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
] as const;

const place = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'Lat', 'Long', 'FeatureID'] as const;

const placeOf2 = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'] as const;

/** The columns of GDELT 2.0, which has a file for each quarter of an hour. */
export const columnsOf2: readonly string[] = [...head(), ...places(placeOf2), 'DATEADDED', 'SOURCEURL'];

/** The columns of GDELT 1.0, which has a file for each day. */
export const columnsOf1: readonly string[] = [...head(), ...places(place), 'DATEADDED', 'SOURCEURL'];

/** The columns of GDELT 1.0 before April 2013, which has a file for each month or year and no addresses. */
export const columnsOfHistory: readonly string[] = columnsOf1.slice(0, -1);

function head(): readonly string[] {
  return [...event, ...under('Actor1', actor), ...under('Actor2', actor), ...act];
}

function places(columns: readonly string[]): readonly string[] {
  return ['Actor1Geo_', 'Actor2Geo_', 'ActionGeo_'].flatMap((owner) => under(owner, columns));
}

function under(owner: string, columns: readonly string[]): readonly string[] {
  return columns.map((column) => `${owner}${column}`);
}
