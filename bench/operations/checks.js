import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { project } from '../sets.js';

/** What is checked in the place of a block that is not run: each gives what was seen, or throws. */
export const checks = { containers, prometheus };

/** The files of the images, by what is on this machine. Their steps are run by `bench/image.js`. */
function containers() {
  const hadolint = tried('hadolint', 'Dockerfile');
  const env = { ...process.env, NEO4J_PASSWORD: 'at least eight' };
  const compose = [
    ['docker', 'compose', 'version'],
    ['docker-compose', 'version'],
  ].find(([program, ...words]) => canRun(program, ...words));
  const config = compose && tried(...compose.slice(0, -1), '--file', 'compose.yaml', 'config', '--quiet');
  return [
    hadolint === undefined ? 'no hadolint here' : 'hadolint finds nothing in Dockerfile',
    config === undefined ? 'no compose here' : `${compose.slice(0, -1).join(' ')} takes compose.yaml`,
  ].join('; ');

  function tried(program, ...words) {
    const { error, status, stdout, stderr } = spawnSync(program, words, { cwd: project, env, encoding: 'utf8' });
    if (error?.code === 'ENOENT') return undefined;
    if (status !== 0) throw new RangeError(`${program}: ${stdout}${stderr}`);
    return true;
  }
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

function canRun(program, ...words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
