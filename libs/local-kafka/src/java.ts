import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaFault } from './kafka-fault';

/** Enough for a city on one machine; a second compiler tier would cost more processor time at the start than it saves. */
const SMALL = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

const quoted = (word: string): string => `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The words of a command line in a file that only this user reads, because some are passwords. */
const argumentsIn = (file: string, words: readonly string[]): string => {
  writeFileSync(file, words.map(quoted).join('\n'), { mode: 0o600 });
  return `@${file}`;
};

/** Runs one of Kafka's own tools to its end. @throws KafkaFault `tool-failed` with its last words. */
export const runTool = async (jars: string, folder: string, words: readonly string[]): Promise<void> => {
  const file = join(folder, `tool-${process.pid}-${process.hrtime.bigint()}.args`);
  try {
    await promisify(execFile)('java', [...SMALL, argumentsIn(file, ['-cp', `${jars}/*`, ...words])]);
  } catch (cause) {
    const {
      stdout = '',
      stderr = '',
      message = '',
    } = cause as Partial<Record<'stdout' | 'stderr' | 'message', string>>;
    const said = `${stdout}\n${stderr}`.trim().slice(-1_000);
    throw new KafkaFault('tool-failed', `${words[0] ?? 'a tool of Kafka'} failed: ${said || message}`);
  } finally {
    rmSync(file, { force: true });
  }
};

/** A broker apart from this process: it outlives a kill and is found again by its pid file. */
export const launchBroker = (jars: string, properties: string, logging: string, logFile: string) => {
  const log = openSync(logFile, 'a', 0o600);
  const flags = [...SMALL, `-Dlog4j2.configurationFile=${logging}`, '-cp', `${jars}/*`, 'kafka.Kafka', properties];
  const server = spawn('java', flags, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  server.unref();
  let isOver = false;
  for (const event of ['exit', 'error']) server.once(event, () => (isOver = true));
  return { pid: server.pid ?? 0, hasEnded: () => isOver };
};
