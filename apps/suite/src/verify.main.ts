import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Home } from '@kinerja/installation';
import { runForOperator } from './operator/run-for-operator';
import type { Check } from './verify/check';
import { verifyCity } from './verify/verify-city';

const line = ({ service, check, ok, detail }: Check): string =>
  `${ok ? 'ok   ' : 'FAULT'}  ${service.padEnd(26)}  ${check.padEnd(34)}  ${detail}`;

/** `--home DIR` (default .kinerja), `--instance CODE` (default: all), `--json FILE`. Exit status 1 when a check fails or cannot be made. */
runForOperator('verify', async () => {
  const { values } = parseArgs({
    options: { home: { type: 'string', default: '.kinerja' }, instance: { type: 'string' }, json: { type: 'string' } },
  });
  const wish = values.instance === undefined ? {} : { only: new Set([values.instance]) };
  const verdict = await verifyCity(Home.existing(values.home), (check) => console.log(line(check)), wish);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(verdict, null, 2)}\n`);
  const faults = verdict.checks.filter(({ ok }) => !ok).length;
  console.log(
    verdict.clean
      ? `\nclean: ${verdict.checks.length} checks`
      : `\nNOT CLEAN: ${faults} of ${verdict.checks.length} checks failed`,
  );
  process.exitCode = verdict.clean ? 0 : 1;
});
