import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { compiled, readJsonFile } from '@kinerja/tooling';
import { Type, type Static } from 'typebox';

const verifyReport = Type.Object({
  clean: Type.Boolean(),
  checks: Type.Array(
    Type.Object({
      service: Type.String(),
      check: Type.String(),
      ok: Type.Boolean(),
      detail: Type.String(),
    }),
  ),
});
export type VerifyReport = Static<typeof verifyReport>;
export type Verified = Readonly<{ checks: number; faults: readonly string[] }>;

/** Sentences about what `kinerja verify` found, whose exit status this was; that it looked at nothing is a fault, too. */
export const verifiedBy = (report: VerifyReport | undefined, status: number | null): Verified => {
  if (!report) return { checks: 0, faults: [`verify ended with ${status} and said nothing`] };
  const { clean, checks } = report;
  const broken = checks.filter(({ ok }) => !ok);
  const faults = broken.map(({ service, check, detail }) => `${service}: ${check}: ${detail}`);
  if (checks.length === 0) faults.push('verify checked nothing');
  if (broken.length === 0 && !(clean && status === 0))
    faults.push(`verify ended with ${status} and found no check to fail`);
  return { checks: checks.length, faults };
};

/** `kinerja verify` of a home, in a process of its own; its report is written below `folder`. */
export const verify = async ({ home }: Readonly<{ home: string }>, folder: string): Promise<Verified> => {
  const json = join(folder, 'verify.json');
  const args = [compiled('apps/cli/src/main.js'), 'verify', '--home', home, '--json', json];
  const [status] = (await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit')) as [number | null];
  return verifiedBy(readJsonFile(verifyReport, json), status);
};
