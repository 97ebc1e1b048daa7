import { typedKeys } from '../kit/typed-keys.ts';

/** A role, and the titles of offices that have it: regular expressions for a whole title, in small letters. */
export interface OfficeRoleTitles {
  readonly description: string;
  readonly titles: readonly string[];
  /** Titles that have it in one state alone, by the id of the state. */
  readonly inState?: Readonly<Record<string, readonly string[]>>;
}

const foreign =
  '(?:the )?(?:[\\w,-]+ (?:and |, ?)?)*(?:foreign|external)(?:,? and [\\w-]+| [\\w-]+)?,? (?:affairs|relations)';
const defence = '(?:national |the national )?defen[cs]e';
/** A word such as "Egyptian" before a title; a deputy is not who holds it. */
const nation = "(?:(?!vice|deputy|first|second|third|assistant|junior|former|ex)[\\w']+ )?";
/** What has presidents beside states. */
const someBody =
  'party|senate|assembly|parliament|congress|chamber|house|council|commission|committee|government|court|bank|session|board|conference|federation of|union of|league|tribunal|knesset|riksdag|bundestag|bundesrat|legislature|cabinet|yuan';

/**
 * The roles of offices, told from titles as data sets and the curated facts write them. A title that tells of no role has none: junior
 * ministers, deputies and former holders are left out, and so is what depends on a constitution, such as whether a president governs.
 */
export const officeRoles = {
  HEAD_OF_STATE: {
    description: 'Head of state: a president of a state, a monarch, or the head of a collective presidency.',
    titles: [
      `president(?! of (?:the )?(?:.* )?(?:${someBody})\\b)(?: of .*| \\(.*)?`,
      "(?:state )?president of the (?:federal |islamic |people's |socialist |united )*(?:republic|states|state|confederation|federation|nation)\\b.*",
      '(?:king|queen|monarch|emperor|emir|amir|sultan|grand duke|pope)(?: of .*)?',
      'head of (?:the )?state',
      'chair(?:man|person|woman)? of the presidency(?: of .*)?',
    ],
  },
  HEAD_OF_GOVERNMENT: {
    description: 'Head of government: a prime minister, a premier, a federal chancellor or the like.',
    titles: [
      'prime minister(?: \\(.*| of .*)?',
      'premier(?: of .*)?',
      '(?:federal )?chancellor(?: of (?:the federal republic of )?(?:germany|austria))?',
      'head of (?:the )?government(?: of .*)?',
      'president of the (?:council of ministers|government)(?: of .*)?',
      'chair(?:man|person|woman)? of the council of ministers(?: of .*)?',
      'president of the executive yuan',
      'taoiseach',
    ],
  },
  FOREIGN_MINISTER: {
    description: 'Member of the government in charge of foreign affairs. Deputies and ministers of state are not.',
    titles: [
      `${nation}(?:federal )?(?:union )?minister (?:of|for|responsible for) ${foreign}\\b.*`,
      '(?:federal )?minister (?:of|for) (?:european and )?international (?:affairs|relations)\\b.*',
      `(?:cabinet )?secretary (?:of|for) ${foreign}\\b.*`,
      `secretary of state for ${foreign}\\b.*`,
      `secretary of state for foreign,? (?:and )?commonwealth.*`,
      'secretary for relations with states',
      'foreign (?:affairs )?(?:minister|secretary)(?: of .*)?',
      'united states secretary of state',
    ],
    inState: { 'united-states': ['secretary of state'] },
  },
  DEFENCE_MINISTER: {
    description: 'Member of the government in charge of defence. Deputies and ministers of state are not.',
    titles: [
      `${nation}(?:federal )?minister (?:of|for) ${defence}\\b.*`,
      `secretary (?:of|for) ${defence}\\b.*`,
      `secretary of state for ${defence}\\b.*`,
      'defen[cs]e (?:minister|secretary)(?: of .*)?',
    ],
  },
  EFFECTIVE_LEADER: {
    description: 'Who in fact held power, whatever the office was called, as Archigos codes it.',
    titles: ['effective leader'],
  },
  AMBASSADOR: {
    description: 'Ambassador or head of a permanent mission, also to the United Nations.',
    titles: ['ambassador\\b.*', '(?:un|permanent) representative\\b.*'],
  },
  SPOKESPERSON: {
    description: 'Spokesperson or press secretary.',
    titles: ['(?:[\\w]+ )?(?:deputy )?spokes(?:person|man|woman)\\b.*', '(?:[\\w]+ )*press secretary\\b.*'],
  },
} as const satisfies Readonly<Record<string, OfficeRoleTitles>>;

/** A role of an office. */
export type OfficeRole = keyof typeof officeRoles;

/** Whether a value is a role. */
export function isOfficeRole(value: string): value is OfficeRole {
  return Object.hasOwn(officeRoles, value);
}

/** What stands between a title and the id of the actor that the office belongs to, in the text that forms of roles match. */
export const OFFICE_OF = ' @';

/**
 * The forms of a role: regular expressions that a title in small letters, ` @` and the id of the actor match as a whole. One person often has
 * several titles joined by "and" or a comma; each counts.
 */
export function formsOf(role: OfficeRole): readonly string[] {
  const { titles, inState = {} }: OfficeRoleTitles = officeRoles[role];
  const whole = (title: string, actor: string) =>
    `(?:${joined})?(?:acting |interim |caretaker |transitional |constitutional )?(?:${title})(?:(?:,| and|;) .*)?${OFFICE_OF}${actor}`;
  return [
    ...titles.map((title) => whole(title, '.*')),
    ...Object.entries(inState).flatMap(([actor, own]) => own.map((title) => whole(title, actor))),
  ];
}

/** Other titles before one; what a person is to somebody else, such as an adviser to the president, is none. */
const joined = '(?:(?!.*\\b(?:to|for the|of the president|of the prime|former|ex)\\b).*(?:,| and|;) )';

/** The roles that a title of an office tells of. */
export function rolesOf(title: string, actor: string): readonly OfficeRole[] {
  const text = `${title.toLowerCase().trim()}${OFFICE_OF}${actor}`;
  return patterns.filter(([, forms]) => forms.some((form) => form.test(text))).map(([role]) => role);
}

const patterns = typedKeys(officeRoles).map(
  (role) => [role, formsOf(role).map((form) => new RegExp(`^(?:${form})$`))] as const,
);
