// npm run bench backup [-- --events 1000000 --json FILE]: fills an agency, backs it up, brings it back in another home, verifies.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { built, load } from '../shared/dist.mjs';
import { fullAgency } from './full-agency.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' }, events: { type: 'string', default: '1000000' } } });
const work = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
chmodSync(work, 0o755);

const machine = {
  cpus: cpus().length,
  model: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};

const kinerja = (...args) => {
  const { status } = spawnSync(process.execPath, [built('apps/cli/src/main.js'), ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`kinerja ${args[0]} ended with ${status}`);
};
const reported = (name) => JSON.parse(readFileSync(join(work, name), 'utf8'));

const timed = async (subject, events, run) => {
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${subject}: ${events} events in ${seconds.toFixed(1)} s`);
  return {
    subject,
    load: events,
    unit: 's',
    median: Number(seconds.toFixed(1)),
    p50Ms: null,
    p99Ms: null,
    rounds: [seconds],
  };
};

try {
  const { definitionsOf } = load('apps/suite/src/operator/schema-of.js');
  const [home, other, to] = ['home', 'other', 'backup'].map((name) => join(work, name));
  const passphrase = join(work, 'passphrase');
  writeFileSync(passphrase, 'a passphrase for the bench\n');
  let events = 0;
  const rows = [];
  const filled = await timed(
    'fill',
    Number(values.events),
    async () => (events = await fullAgency(home, Number(values.events), definitionsOf)),
  );
  rows.push({ ...filled, load: events });
  rows.push(await timed('backup', events, () =>
    kinerja('backup', '--home', home, '--instance', 'bench', '--to', to, '--passphrase-file', passphrase, '--json', join(work, 'backup.json')))); // prettier-ignore
  rows.push(await timed('restore-and-verify', events, () =>
    kinerja('restore', '--from', to, '--home', other, '--passphrase-file', passphrase, '--json', join(work, 'restore.json')))); // prettier-ignore
  const [backup, restore] = [reported('backup.json').instances[0], reported('restore.json')];
  const { verifySeconds, clean, instances } = restore;
  console.log(
    `of which restore ${instances[0].seconds} s, verify ${verifySeconds} s; backup of ${backup.rows} rows, ${(backup.bytes / 2 ** 20).toFixed(0)} MiB; ${clean ? 'clean' : 'NOT CLEAN'}`,
  );
  const document = { name: 'backup', machine, rounds: 1, rows, backup, restore };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(document, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
