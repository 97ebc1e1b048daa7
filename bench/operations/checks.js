import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { project } from '../sets.js';

/** What is checked in the place of a block that is not run: each gives what was seen, or throws. */
export const checks = { containers, prometheus };

/** The files of the images, by the programs that are on this machine. */
function containers() {
  const compose = [['docker', 'compose'], ['docker-compose']].find((words) => lint([...words, 'version']) === 0);
  const checked = [
    ['Dockerfile', ['hadolint', 'Dockerfile']],
    ['compose.yaml', compose && [...compose, '--file', 'compose.yaml', 'config', '--quiet']],
  ];
  return checked
    .map(([file, words]) => {
      const status = words && lint(words, { NEO4J_PASSWORD: 'at least eight' });
      if (status) throw new RangeError(`"${words.join(' ')}" ends with exit code ${status}.`);
      return status === 0 ? `${words[0]} finds no fault in ${file}` : `no program here checks ${file}`;
    })
    .join(', ');
}

/** The exit code of a program; undefined if there is none of that name. */
function lint([program, ...words], env = {}) {
  const { error, status, stdout } = spawnSync(program, words, { cwd: project, env: { ...process.env, ...env } });
  if (error?.code === 'ENOENT') return undefined;
  if (status !== 0 && words[0] !== 'version') process.stdout.write(stdout);
  return status;
}

/** Prometheus is not here; what it would read is. */
async function prometheus({ lines }, machine) {
  const { scrape_configs } = parse(lines.join('\n'));
  const targets = scrape_configs.flatMap(({ static_configs }) => static_configs.flatMap((one) => one.targets));
  for (const target of targets) {
    const { code, printed } = await machine.run(`curl --fail --silent --show-error http://${target}/metrics`);
    if (code !== 0 || !printed.endsWith('# EOF\n')) throw new RangeError(`${target}: ${printed.slice(-300)}`);
  }
  return `${targets.length} targets have metrics`;
}
