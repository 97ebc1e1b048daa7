/**
 * Counts the answers that `ask.js` printed. Throws if one failed, if one mixes two versions of the seeds, if an older version came after a newer one of
 * the same connection, or if there were not two versions.
 */
export function countAnswers(printed) {
  const answers = printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const failed = answers.filter(({ version }) => version === undefined);
  const names = new Map();
  for (const { version, name } of answers) if (version !== undefined && !names.has(version)) names.set(version, name);
  const mixed = answers.filter(
    (one) => one.version && (one.name !== names.get(one.version) || one.inMemory !== one.name),
  );
  const versions = answers.flatMap(({ version }) => version ?? []);
  const older = versions.slice(versions.indexOf([...names.keys()][1])).filter((one) => one === versions[0]);
  const summary = `${answers.length} requests: ${failed.length} failed, ${mixed.length} of mixed versions, ${older.length} of the older one after the newer one; ${names.size} versions`;
  if (failed.length + mixed.length + older.length > 0 || names.size !== 2 || new Set(names.values()).size !== 2)
    throw new RangeError(
      `${summary}\n${[...failed, ...mixed]
        .slice(0, 5)
        .map((one) => JSON.stringify(one))
        .join('\n')}`,
    );
  return summary;
}
