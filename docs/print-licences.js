import { readFileSync, writeFileSync } from 'node:fs';

const lock = new URL('../package-lock.json', import.meta.url);
const page = new URL('licences.md', import.meta.url);

/** `docs/licences.md`: every package that is installed with entente, and the licence that it declares. */
function printLicences() {
  const packages = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages);
  const installed = packages.filter(([path, { dev }]) => path !== '' && !dev);
  const rows = installed.map(([path, { version, license }]) => `| ${nameOf(path)} | ${version} | ${license} |`);
  return `# Licences of the packages that entente installs

Printed by \`npm run print\` from package-lock.json; \`tests/house/licences.test.ts\` reads the packages themselves and refuses a licence that is not permissive. What is built into the page of the explorer
is listed with its licences in \`dist/explorer/licenses.md\`, which the build writes. Neo4j Community (GPL-3.0) is downloaded from its makers and runs as a process of its own.

| package | version | licence |
| --- | --- | --- |
${[...new Set(rows)].sort().join('\n')}
`;
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

writeFileSync(page, printLicences());
