import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOfSourceProgram } from '@kinerja/testing';

const HEAD = 'prepare cannot start with these settings:\n  ';

const prepare = (env: Readonly<Record<string, string>>) =>
  endOfSourceProgram('apps/suite/src/prepare.main.ts', env, { withinMs: 30_000 });

it('fails with a sentence, so that no service is started on what is not prepared', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-prepare-'));
  const file = join(folder, 'PREPARATION');
  writeFileSync(file, '{"code":"dinsos","kind":"village"}');
  expect(prepare({})).toMatchObject({ code: 1, said: '', complained: `${HEAD}PREPARATION: missing\n` });
  const complained = expect.stringMatching(new RegExp(`^${HEAD}PREPARATION: kind: [^\\n]*\\n$`));
  expect(prepare({ PREPARATION_FILE: file })).toMatchObject({ code: 1, said: '', complained });
  rmSync(folder, { recursive: true });
}, 90_000);
