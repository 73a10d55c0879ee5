import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@kinerja/local-process';
import { readJson, remove } from '@kinerja/tooling';
import { Type } from 'typebox';

const answered = Type.Object({
  status: Type.String(),
  error: Type.Optional(Type.String()),
  data: Type.Optional(Type.Object({ result: Type.Array(Type.Unknown()) })),
});

export type Prometheus = Readonly<{
  /** So many series are there. @throws Error for a query that it does not understand. */
  seriesOf: (expr: string) => Promise<number>;
  stop: () => Promise<void>;
}>;

/** Our configuration, looking oftener, with these targets. */
const configure = (folder: string, targets: string): string => {
  cpSync('infra/prometheus/alerts.yml', join(folder, 'alerts.yml'));
  cpSync(resolve(targets), join(folder, 'prometheus-targets.json'));
  const config = readFileSync('infra/prometheus/prometheus.yml', 'utf8').replaceAll(/interval: 15s/g, 'interval: 2s');
  const file = join(folder, 'prometheus.yml');
  writeFileSync(file, config);
  return file;
};

/** It listens before it has opened its store, and says so with words that are no JSON. */
const isReady = (address: string): Promise<boolean> =>
  fetch(`http://${address}/-/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

const seriesAt = async (address: string, expr: string): Promise<number> => {
  const answer = await fetch(`http://${address}/api/v1/query?query=${encodeURIComponent(expr)}`);
  const { status, error, data } = readJson(answered, await answer.text(), expr);
  if (status !== 'success' || data === undefined) throw new Error(`${expr}: ${error}`);
  return data.result.length;
};

/** A real one (PROMETHEUS or on the PATH) in a folder of its own. @throws Error when it is not ready within so many seconds. */
export const startPrometheus = async (targets: string, seconds: number): Promise<Prometheus> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-prometheus-'));
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(
    process.env['PROMETHEUS'] ?? 'prometheus',
    [
      `--config.file=${configure(folder, targets)}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
    ],
    { stdio: 'ignore' },
  );
  const gone = once(server, 'exit');
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await gone;
    remove(folder);
  };
  try {
    for (const end = Date.now() + seconds * 1_000; !(await isReady(address)); await pause(200))
      if (server.exitCode !== null || Date.now() > end) throw new Error('Prometheus did not start');
  } catch (error) {
    await stop();
    throw error;
  }
  return { seriesOf: (expr) => seriesAt(address, expr), stop };
};
