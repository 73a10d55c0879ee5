// `node tools/check-dashboards.mjs --targets FILE [--seconds 60]`: a real Prometheus (PROMETHEUS or on the PATH) scrapes what the file
// names, and every query of both dashboards and every alert is asked until all have data, for so many seconds at most. Exit status 1
// when a panel stays empty.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

// The compiled system, which whoever asks has built.
const { freePort } = (await import('../dist/libs/local-process/index.js')).default;
const { values } = parseArgs({ options: { targets: { type: 'string' }, seconds: { type: 'string', default: '60' } } });
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
const gone = new Promise((resolve) => prometheus.once('exit', resolve));

/** It listens before it has opened its store, and says so with words that are no JSON. */
const isReady = () =>
  fetch(`http://${address}/-/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
const untilReady = async () => {
  for (const end = Date.now() + Number(values.seconds) * 1_000; !(await isReady()); await pause(200))
    if (prometheus.exitCode !== null || Date.now() > end) throw new Error('Prometheus did not start');
};

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

/** What machines say of themselves comes from Prometheus' node exporter, which is not ours to run; faults may not have happened yet. */
const mayBeAbsent = ({ expr }) => /\bnode_|status=~"5/.test(expr);
const ask = async (one) => ({ ...one, series: await query(one.expr) });

/** Every query with how many series it has, as soon as all have one that must, or when time is up. */
const untilFull = async () => {
  for (const end = Date.now() + Number(values.seconds) * 1_000; ; await pause(2_000)) {
    const answers = await Promise.all(asked.map(ask));
    if (Date.now() > end || answers.every((one) => one.series > 0 || mayBeAbsent(one))) return answers;
  }
};

try {
  await untilReady();
  const answers = await untilFull();
  for (const one of answers) {
    const verdict = one.series > 0 ? 'ok' : mayBeAbsent(one) ? 'absent' : 'EMPTY';
    console.log(`${verdict.padEnd(6)}  ${one.of.padEnd(12)}  ${one.title.padEnd(34)}  ${one.series} series`);
  }
  console.log(`\n${answers.filter(({ series }) => series > 0).length} of ${answers.length} queries have data`);
  process.exitCode = answers.every((one) => one.series > 0 || mayBeAbsent(one)) ? 0 : 1;
} finally {
  prometheus.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
