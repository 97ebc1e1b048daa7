import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { downloadFailed, mavenMissing } from './complaints.ts';
import type { Store } from './store.ts';

/** Has Maven copy Neo4j and all it needs at run time into `lib`; `folder` takes the project file Maven reads. */
export async function fetchJars(
  { version, javaHome }: Store,
  folder: string,
  lib: string,
  tell: (line: string) => void,
): Promise<void> {
  tell(`Fetching Neo4j ${version} with Maven: about 150 MB, this first time only.`);
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, pomText(version));
  const args = [...flags, '-f', pom, goal, '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment(javaHome) });
  const { code, printed } = await heardOut(maven, version, tell);
  if (code !== 0) throw downloadFailed(version, firstError(printed));
}

/** The sentence Maven gives as the cause, without its marks and its advice. */
export function firstError(printed: string): string {
  const lines = printed.split('\n').filter((line) => line.startsWith('[ERROR]'));
  const first = lines[0]?.replace('[ERROR]', '').split(' -> ')[0]?.trim();
  return first ?? 'it ended without a word.';
}

/** Read timeouts are set, since Maven's own would wait half an hour for a line that is dead. */
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

/** Maven looks for Java by itself; where we were told of one, so is Maven. */
function environment(javaHome: string | undefined): NodeJS.ProcessEnv {
  return javaHome === undefined ? process.env : { ...process.env, JAVA_HOME: javaHome };
}

/** Waits for the end of Maven and tells now and then how many files have come. */
async function heardOut(
  maven: ChildProcessByStdio<null, Readable, Readable>,
  version: string,
  tell: (line: string) => void,
) {
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  };
  maven.stdout.on('data', keep);
  maven.stderr.on('data', keep);
  const ticker = setInterval(() => tell(`Fetching Neo4j ${version}: ${fetchedIn(printed)} files so far.`), 5_000);
  try {
    const [code] = await once(maven, 'close');
    return { code, printed };
  } catch (cause) {
    throw mavenMissing(version, cause);
  } finally {
    clearInterval(ticker);
  }
}

function fetchedIn(printed: string): number {
  return printed.match(/^(?:\[INFO\] )?Downloaded from/gm)?.length ?? 0;
}
