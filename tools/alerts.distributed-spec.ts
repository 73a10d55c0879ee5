import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

it('raises every alert when it should, and not before', async () => {
  const { stdout } = await promisify(execFile)('promtool', ['test', 'rules', 'infra/prometheus/alerts.test.yml'], {
    cwd: join(__dirname, '..'),
  });
  expect(stdout).toContain('SUCCESS');
});
