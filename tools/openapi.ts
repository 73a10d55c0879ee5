import { spawnSync } from 'node:child_process';

/** Each step only after the one before. The tests that hold the documents to the services do the writing. */
const STEPS: readonly Readonly<{ script: readonly string[]; env?: Readonly<Record<string, string>> }>[] = [
  {
    script: ['node_modules/jest/bin/jest.js', 'apps/.*/e2e/openapi', '--selectProjects', 'e2e', '--maxWorkers=2'],
    env: { WRITE_OPENAPI: 'true' },
  },
  { script: ['tools/run.mjs', 'openapi-types'] },
  { script: ['tools/run.mjs', 'make-docs'] },
];

/** `npm run openapi`: writes what the services say of themselves into docs/openapi, and what the staff app makes of it. */
export const main = (): number => {
  for (const { script, env = {} } of STEPS) {
    const { status } = spawnSync(process.execPath, script, { stdio: 'inherit', env: { ...process.env, ...env } });
    if (status !== 0) return status ?? 1;
  }
  return 0;
};
