import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentIn } from './process-environment';

it('keeps secrets out of the environment, in files that only their owner reads', () => {
  const run = mkdtempSync(join(tmpdir(), 'kinerja-run-'));
  const folder = join(run, 'planning');
  const env = environmentIn(folder, {
    plain: { AGENCY: 'dinsos' },
    secret: { DATABASE_URL: 'postgres://a:secret@b/c' },
    passedOn: [],
  });
  expect(env).toMatchObject({ AGENCY: 'dinsos', DATABASE_URL_FILE: join(folder, 'database-url') });
  expect(JSON.stringify(env)).not.toContain('secret@');
  expect(readFileSync(join(folder, 'database-url'), 'utf8')).toBe('postgres://a:secret@b/c\n');
  expect(statSync(join(folder, 'database-url')).mode & 0o777).toBe(0o600);
  rmSync(run, { recursive: true });
});
