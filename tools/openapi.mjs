// `npm run openapi`: writes what the services say of themselves into docs/openapi, and what the staff app makes of it. The tests that
// hold the documents to it do the writing.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run openapi -- [--help]

Starts each service and the gateway once, writes their OpenAPI documents into docs/openapi, and the types, problem codes and limits
of the staff app into apps/web/src/api/generated, and the routes into docs/routes.md. A change that breaks clients is refused unless docs/openapi/breaking.md names it.`);

install();
const run = (script, args, env = {}) => {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
};
const jest = ['apps/.*/e2e/openapi', '--selectProjects', 'e2e', '--maxWorkers=2'];
run('node_modules/jest/bin/jest.js', jest, { WRITE_OPENAPI: 'true' });
run('tools/openapi-types.mjs', []);
run('tools/make-docs.mjs', []);
