/** The views of the page. */
export type PageView = 'map' | 'compare' | 'gaps';

/** What is compared with what. */
export type Comparison = 'propositions' | 'actors' | 'pair' | 'years';

/**
 * The view that is open, and the settings of "Compare" and "Gaps". They stand in the address, and undo leaves them alone.
 * An empty text means that nothing is chosen.
 */
export interface Settings {
  readonly view: PageView;
  readonly by: Comparison;
  /** Actors and propositions that are compared beside those on the map, and those that are not. */
  readonly actors: readonly string[];
  readonly propositions: readonly string[];
  readonly without: readonly string[];
  /** The first and the second of two actors. */
  readonly first: string;
  readonly second: string;
  /** The proposition that is followed over the years. */
  readonly proposition: string;
  /** The kinds of gap that are listed; empty lists all. */
  readonly gaps: readonly string[];
  /** The actor and the proposition whose gaps are listed. */
  readonly gapsOf: string;
  readonly gapsOn: string;
  /** The column by which gaps are sorted, with a "-" in front if from the end. */
  readonly sort: string;
}

const defaultSettings: Settings = {
  view: 'map',
  by: 'propositions',
  actors: [],
  propositions: [],
  without: [],
  first: '',
  second: '',
  proposition: '',
  gaps: [],
  gapsOf: '',
  gapsOn: '',
  sort: '',
};

/** The settings as parts of an address, `name=value` each. A setting that has its default is left out. */
export function writeSettings(settings: Settings): readonly string[] {
  return names.flatMap((name) => {
    const values = [settings[name]].flat().filter((value) => value !== '');
    const text = values.map((value) => encodeURIComponent(value).replaceAll('%3A', ':')).join(',');
    return text === String(defaultSettings[name]) ? [] : [`${name}=${text}`];
  });
}

/** Reads what `writeSettings` wrote. What it does not know has its default. */
export function readSettings(hash: string): Settings {
  const valuesOf = (name: string): readonly string[] => {
    const part = hash
      .replace(/^#/, '')
      .split('&')
      .find((one) => one.startsWith(`${name}=`));
    return (part?.slice(name.length + 1) ?? '').split(',').filter(Boolean).flatMap(decoded);
  };
  const textOf = (name: string) => valuesOf(name)[0] ?? '';
  return {
    view: views.find((view) => view === textOf('view')) ?? defaultSettings.view,
    by: comparisons.find((by) => by === textOf('by')) ?? defaultSettings.by,
    actors: valuesOf('actors'),
    propositions: valuesOf('propositions'),
    without: valuesOf('without'),
    first: textOf('first'),
    second: textOf('second'),
    proposition: textOf('proposition'),
    gaps: valuesOf('gaps'),
    gapsOf: textOf('gapsOf'),
    gapsOn: textOf('gapsOn'),
    sort: textOf('sort'),
  };
}

const names = [
  'view',
  'by',
  'actors',
  'propositions',
  'without',
  'first',
  'second',
  'proposition',
  'gaps',
  'gapsOf',
  'gapsOn',
  'sort',
] as const satisfies readonly (keyof Settings)[];
const views: readonly PageView[] = ['map', 'compare', 'gaps'];
const comparisons: readonly Comparison[] = ['propositions', 'actors', 'pair', 'years'];

/** The text that was encoded, or nothing if it is not well formed. */
function decoded(text: string): readonly string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}
