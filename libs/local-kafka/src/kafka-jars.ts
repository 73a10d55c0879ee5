import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaFault } from './kafka-fault';

const run = promisify(execFile);

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const POM = join('infra', 'kafka', 'pom.xml');

/** The checkout above this file, from its source as well as from dist/. */
const checkout = (from = __dirname): string => {
  if (existsSync(join(from, POM))) return from;
  if (from === dirname(from)) throw new KafkaFault('no-jars', `${POM} is not above ${__dirname}; set KAFKA_HOME.`);
  return checkout(dirname(from));
};

const versionIn = (pom: string): string => /<kafka\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? 'unknown';

const missing = (program: string, code: 'no-java' | 'no-maven', debianPackage: string): KafkaFault =>
  new KafkaFault(code, `${program} is not on the PATH. Install the Debian package ${debianPackage}.`);

const requireProgram = (program: string, flag: string, fault: KafkaFault): Promise<unknown> =>
  run(program, [flag]).catch(() => {
    throw fault;
  });

/** @throws KafkaFault `no-java` where a broker could not run at all. */
export const requireJava = (): Promise<unknown> =>
  requireProgram('java', '-version', missing('java', 'no-java', 'openjdk-17-jre-headless'));

/** Complete or absent: Maven fills a folder beside it, which then gets the name. */
const bring = async (pom: string, folder: string): Promise<void> => {
  await requireProgram('mvn', '--version', missing('mvn', 'no-maven', 'maven'));
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const flags = ['-q', '-B', '-f', pom, COPY, `-DoutputDirectory=${unfinished}`, '-DincludeScope=runtime'];
  try {
    await run('mvn', flags);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message.slice(-800) : String(cause);
    throw new KafkaFault('no-jars', `Maven could not bring the jars of Kafka: ${words}`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};

/**
 * Folder with the jars of Apache Kafka: KAFKA_HOME, or `.kinerja-kafka/<version>` in the checkout, which Maven fills once.
 * @throws KafkaFault `no-java`, `no-maven` (each names the Debian package), `no-jars`.
 */
export const kafkaJars = async (): Promise<string> => {
  await requireJava();
  const given = process.env['KAFKA_HOME'];
  if (given) return given;
  const root = checkout();
  const pom = join(root, POM);
  const folder = join(root, '.kinerja-kafka', versionIn(pom));
  if (!existsSync(folder)) await bring(pom, folder);
  return folder;
};
