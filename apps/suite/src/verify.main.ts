import 'reflect-metadata';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PostgresFault } from '@kinerja/local-postgres';
import { CannotStart, Home } from '@kinerja/installation';
import type { Check } from './verify/check';
import { verifyCity } from './verify/verify-city';

const line = ({ service, check, ok, detail }: Check): string =>
  `${ok ? 'ok   ' : 'FAULT'}  ${service.padEnd(26)}  ${check.padEnd(34)}  ${detail}`;

/** `--home DIR` (default .kinerja), `--instance CODE` (default: all), `--json FILE`. Exit status 1 when a check fails or cannot be made. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { home: { type: 'string', default: '.kinerja' }, instance: { type: 'string' }, json: { type: 'string' } },
  });
  const folder = resolve(values.home);
  if (!existsSync(folder))
    throw new CannotStart(`There is no folder ${folder}. Name the home of a city with --home DIR.`);
  const only = values.instance === undefined ? undefined : new Set([values.instance]);
  const verdict = await verifyCity(Home.open(folder), (check) => console.log(line(check)), only);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(verdict, null, 2)}\n`);
  const faults = verdict.checks.filter(({ ok }) => !ok).length;
  console.log(
    verdict.clean
      ? `\nclean: ${verdict.checks.length} checks`
      : `\nNOT CLEAN: ${faults} of ${verdict.checks.length} checks failed`,
  );
  process.exitCode = verdict.clean ? 0 : 1;
};

main().catch((error: unknown) => {
  const isForThePerson = error instanceof CannotStart || error instanceof PostgresFault;
  console.error(isForThePerson ? error.message : error);
  process.exitCode = 1;
});
