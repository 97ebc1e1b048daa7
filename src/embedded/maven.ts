import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { downloadFailed, mavenMissing } from './errors.ts';
import { firstError } from './first-error.ts';
import { javaEnvironment } from './java.ts';
import type { Store } from './store.ts';

/** Lets Maven copy Neo4j and its runtime dependencies into `lib`; the project file that Maven reads is written to `folder`. */
export async function fetchJars(
  { version, javaHome }: Store,
  folder: string,
  lib: string,
  log: (line: string) => void,
): Promise<void> {
  log(`Downloading Neo4j ${version} with Maven: about 150 MB, the first time only.`);
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, pomText(version));
  const args = [...flags, '-f', pom, goal, '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment(javaHome) });
  const { code, printed } = await outputOf(maven, version, log);
  if (code !== 0) throw downloadFailed(version, firstError(printed));
}

/** With shorter read timeouts: by default Maven waits half an hour for a dead connection. */
const flags = ['-B', '-Dstyle.color=never', '-Dmaven.wagon.rto=60000', '-Dmaven.wagon.http.retryHandler.count=2'];

const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

function pomText(version: string): string {
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId><artifactId>embedded</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;
}

/** Maven finds Java by itself; a Java in the settings takes precedence. */
function environment(javaHome: string | undefined): NodeJS.ProcessEnv {
  return javaEnvironment(javaHome === undefined ? {} : { JAVA_HOME: javaHome });
}

/** Waits until Maven ends and logs every five seconds how many files were downloaded. */
async function outputOf(
  maven: ChildProcessByStdio<null, Readable, Readable>,
  version: string,
  log: (line: string) => void,
) {
  let printed = '';
  const collect = (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  };
  maven.stdout.on('data', collect);
  maven.stderr.on('data', collect);
  const ticker = setInterval(() => log(`Downloading Neo4j ${version}: ${downloadsIn(printed)} files so far.`), 5_000);
  try {
    const [code] = await once(maven, 'close');
    return { code, printed };
  } catch (cause) {
    throw mavenMissing(version, cause);
  } finally {
    clearInterval(ticker);
  }
}

function downloadsIn(printed: string): number {
  return printed.match(/^(?:\[INFO\] )?Downloaded from/gm)?.length ?? 0;
}
