import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '@kinerja/local-process';
import { kinerja } from './city.fixtures';

export type ClusterProcess = Readonly<{ name: string; kind: string; instance: string; pid: number; port: number }>;
type ClusterFile = Readonly<{ processes: readonly ClusterProcess[]; kafka: Readonly<{ brokers: readonly string[] }> }>;

const POLL_MS = 100;

export const clusterIn = (home: string): ClusterFile =>
  JSON.parse(readFileSync(join(home, 'cluster.json'), 'utf8')) as ClusterFile;

/** `diskominfo/planning` */
export const processIn = (home: string, name: string): ClusterProcess => {
  const found = clusterIn(home).processes.find((process) => process.name === name);
  if (!found) throw new Error(`${name} does not run`);
  return found;
};

export const survivors = (processes: readonly ClusterProcess[]): readonly string[] =>
  processes.filter(({ pid }) => isRunning(pid)).map(({ name }) => name);

const answers = async (url: string): Promise<boolean> =>
  (await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined))?.ok ?? false;

/** Seconds until this address answers 200. */
export const secondsUntil = async (url: string): Promise<number> => {
  const begin = Date.now();
  while (!(await answers(url))) await pause(POLL_MS);
  return (Date.now() - begin) / 1_000;
};

export const faultsIn = (home: string): readonly string[] =>
  kinerja('verify', '--home', home)
    .stdout.split('\n')
    .filter((line) => line !== '' && !line.startsWith('ok '));
