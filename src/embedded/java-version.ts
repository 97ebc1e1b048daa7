/** The version that `java -version` prints: 17.0.15, or 1.8.0_392 in the old scheme. */
export function versionIn(printed: string): string {
  return /version "([^"]+)"/.exec(printed)?.[1] ?? 'unknown';
}

/** 17 of 17.0.15, 8 of 1.8.0_392; 0 for what cannot be read. */
export function majorOf(version: string): number {
  const [, major] = /^(?:1\.)?(\d+)/.exec(version) ?? [];
  return major === undefined ? 0 : Number(major);
}

/** The oldest Java that a version of Neo4j runs on: 17 for 5.26, 21 for versions numbered by year. */
export function oldestJava(version: string): number {
  return Number(version.split('.')[0]) >= 2025 ? 21 : 17;
}
