// `node tools/check-dashboards.mjs --targets FILE [--seconds 40]`: a real Prometheus (PROMETHEUS or on the PATH) scrapes what the file
// names, and every query of both dashboards and every alert is asked. Exit status 1 when a panel would be empty.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { freePort } from './chaos/system.mjs';

const { values } = parseArgs({ options: { targets: { type: 'string' }, seconds: { type: 'string', default: '40' } } });
if (!values.targets) throw new Error('--targets FILE: prometheus-targets.json of a running cluster');

const folder = mkdtempSync(join(tmpdir(), 'kinerja-prometheus-'));
const file = (name) => join(folder, name);
cpSync('infra/prometheus/alerts.yml', file('alerts.yml'));
cpSync(resolve(values.targets), file('prometheus-targets.json'));
const config = readFileSync('infra/prometheus/prometheus.yml', 'utf8').replaceAll(/interval: 15s/g, 'interval: 2s');
writeFileSync(file('prometheus.yml'), config);

const address = `127.0.0.1:${await freePort()}`;
const options = [`--config.file=${file('prometheus.yml')}`, `--storage.tsdb.path=${file('data')}`, `--web.listen-address=${address}`]; // prettier-ignore
const prometheus = spawn(process.env.PROMETHEUS ?? 'prometheus', options, { stdio: 'ignore' });

const query = async (expr) => {
  const answer = await fetch(`http://${address}/api/v1/query?query=${encodeURIComponent(expr)}`);
  const { status, error, data } = await answer.json();
  if (status !== 'success') throw new Error(`${expr}: ${error}`);
  return data.result.length;
};

const agencies = [...new Set(JSON.parse(readFileSync(values.targets, 'utf8')).map(({ labels }) => labels.agency))];
const panelsOf = (name) =>
  JSON.parse(readFileSync(`infra/grafana/dashboards/${name}.json`, 'utf8')).panels.flatMap(({ title, targets }) =>
    targets.map(({ expr }) => ({ of: name, title, expr })),
  );
/** What an alert compares; the comparison itself holds only in trouble. */
const compared = (expr) => expr.replace(/\s(>|<|==)\s[\d.]+$/, '');
const alerts = parse(readFileSync('infra/prometheus/alerts.yml', 'utf8')).groups.flatMap(({ rules }) =>
  rules.map(({ alert, expr }) => ({ of: 'alert', title: alert, expr: compared(expr) })),
);
const asked = [
  ...agencies.flatMap((agency) =>
    panelsOf('instance').map((panel) => ({ ...panel, of: agency, expr: panel.expr.replaceAll('$agency', agency) })),
  ),
  ...panelsOf('city'),
  ...alerts,
];

try {
  await pause(Number(values.seconds) * 1_000);
  let empty = 0;
  for (const { of, title, expr } of asked) {
    const series = await query(expr);
    if (series === 0) empty += 1;
    console.log(`${series === 0 ? 'EMPTY' : 'ok   '}  ${of.padEnd(12)}  ${title.padEnd(34)}  ${series} series`);
  }
  console.log(`\n${asked.length - empty} of ${asked.length} queries have data`);
  process.exitCode = empty === 0 ? 0 : 1;
} finally {
  prometheus.kill('SIGTERM');
  await new Promise((gone) => prometheus.once('exit', gone));
  rmSync(folder, { recursive: true, force: true });
}
