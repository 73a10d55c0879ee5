import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('has the staff app built against docs/openapi as it stands (after a change: npm run openapi)', () => {
  const repository = join(__dirname, '..');
  const check = [join('tools', 'run.mjs'), 'openapi-types', '--check'];
  const { status, stderr } = spawnSync(process.execPath, check, { cwd: repository, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
