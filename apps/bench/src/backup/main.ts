import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiled, readJsonFile, remove } from '@kinerja/tooling';
import { Type, type TSchema } from 'typebox';
import { definitionsOf } from '../../../suite/src/operator/schema-of';
import { machine, writeDocument, type Row } from '../shared/document';
import { onceRow, timed } from '../shared/measure';
import { fullAgency } from './full-agency';

const backupReport = Type.Object({
  instances: Type.Array(Type.Object({ rows: Type.Number(), bytes: Type.Number() })),
});
const restoreReport = Type.Object({
  verifySeconds: Type.Number(),
  clean: Type.Boolean(),
  instances: Type.Array(Type.Object({ seconds: Type.Number() })),
});

const kinerja = (...args: readonly string[]): Promise<void> => {
  const { status } = spawnSync(process.execPath, [compiled('apps/cli/src/main.js'), ...args], { stdio: 'inherit' });
  return status === 0 ? Promise.resolve() : Promise.reject(new Error(`kinerja ${args[0]} ended with ${status}`));
};

const rowOf = (subject: string, load: number, ms: number): Row => {
  const seconds = ms / 1000;
  console.log(`${subject}: ${load} events in ${seconds.toFixed(1)} s`);
  return { ...onceRow({ subject, load, unit: 's' }, seconds), median: Number(seconds.toFixed(1)) };
};

const measured = async (work: string, wanted: number) => {
  const at = (name: string): string => join(work, name);
  const written = <Schema extends TSchema>(schema: Schema, name: string) => {
    const report = readJsonFile(schema, at(name));
    if (report === undefined) throw new Error(`there is no ${name}`);
    return report;
  };
  writeFileSync(at('passphrase'), 'a passphrase for the bench\n');
  const [events, filled] = await timed(() => fullAgency(at('home'), wanted, definitionsOf));
  const key = ['--passphrase-file', at('passphrase')];
  const from = ['--home', at('home'), '--instance', 'bench', '--to', at('backup'), '--json', at('backup.json')];
  const [, backedUp] = await timed(() => kinerja('backup', ...from, ...key));
  const to = ['--from', at('backup'), '--home', at('other'), '--json', at('restore.json')];
  const [, restored] = await timed(() => kinerja('restore', ...to, ...key));
  return {
    rows: [
      rowOf('fill', events, filled),
      rowOf('backup', events, backedUp),
      rowOf('restore-and-verify', events, restored),
    ],
    backup: written(backupReport, 'backup.json').instances[0],
    restore: written(restoreReport, 'restore.json'),
  };
};

/** `npm run bench backup`: fills an agency, backs it up, brings it back in another home and verifies it. */
export const backup = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'string' }, events: { type: 'string', default: '1000000' } },
  });
  const work = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
  chmodSync(work, 0o755);
  try {
    const { rows, backup: kept, restore } = await measured(work, Number(values.events));
    const mib = ((kept?.bytes ?? 0) / 2 ** 20).toFixed(0);
    console.log(
      `of which restore ${restore.instances[0]?.seconds} s, verify ${restore.verifySeconds} s; ` +
        `backup of ${kept?.rows} rows, ${mib} MiB; ${restore.clean ? 'clean' : 'NOT CLEAN'}`,
    );
    writeDocument(values.json, { name: 'backup', machine: machine(), rounds: 1, rows, backup: kept, restore });
  } finally {
    remove(work);
  }
};
