import { memoize } from '../../kit/memoize.ts';
import { slugOf } from '../../kit/slug-of.ts';
import { dayNumber, dayOfNumber } from '../../model/days.ts';
import type { Row } from '../importer.ts';

/** How a release counts time: from which day, and how many of its units make a day. */
interface Release {
  readonly year: number;
  /** The time of the first day. */
  readonly first: number;
  readonly unitsPerDay: number;
}

/** The id-mapped releases. The first counts days from 1, the second hours from 0, in steps of a day. */
const releases: Readonly<Record<string, Release>> = {
  ICEWS14: { year: 2014, first: 1, unitsPerDay: 1 },
  ICEWS18: { year: 2018, first: 0, unitsPerDay: 24 },
};

/** The day of a row of an id-mapped release; undefined where its time is none of the release. */
export function dayOf(row: Row): string | undefined {
  const release = releases[positionOf(row).release];
  const time = row.cells.time ?? '';
  if (release === undefined || !/^\d{1,6}$/.test(time)) return undefined;
  const { year, first, unitsPerDay } = release;
  const days = daysOf(year);
  return days[(Number(time) - first) / unitsPerDay];
}

/** The year of an id-mapped release, by the path of a file of it. */
export function yearOf(path: string): string {
  return String(releases[positionIn(path).release]?.year ?? '');
}

/** What the path of a row's file tells. */
export function positionOf({ file }: Row): Place {
  return positionIn(file);
}

const positionIn = memoize((file: string): Place => {
  const [, release = '', part = ''] = /(ICEWS\d\d)[/\\]([^/\\.]*)[^/\\]*$/.exec(file) ?? [];
  return { folder: file.replace(/[^/\\]*$/, ''), release, slug: slugOf(`${release} ${part}`) };
});

/** The path of a file taken apart. */
interface Place {
  /** Numbers of one folder mean nothing in another. */
  readonly folder: string;
  /** The name of the folder. */
  readonly release: string;
  /** The names of folder and file: `icews14-train`. */
  readonly slug: string;
}

/** The days of a year in order. */
const daysOf = memoize((year: number): readonly string[] => {
  const first = dayNumber(`${year}-01-01`);
  const length = dayNumber(`${year + 1}-01-01`) - first;
  return Array.from({ length }, (_, index) => dayOfNumber(first + index));
});
