import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthOf } from '@kinerja/local-process';
import { CannotStart, Home } from './home';
import { claim } from './single-run';

let home: Home;

beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-claim-')));
});
afterEach(() => rmSync(home.folder, { recursive: true }));

const other = async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1e3); console.log("up")']);
  await once(child.stdout, 'data');
  return { pid: child.pid ?? 0, end: () => (child.kill('SIGKILL'), once(child, 'exit')) };
};

it('refuses a second process and names the first', async () => {
  const { pid, end } = await other();
  home.write('suite.pid', { pid, birth: birthOf(pid) });
  expect(() => claim(home)).toThrow(new RegExp(`process ${pid}`));
  expect(() => claim(home)).toThrow(CannotStart);
  await end();
  expect(() => claim(home)).not.toThrow();
});

it('takes over from a dead process whose number another program has now', async () => {
  const { pid, end } = await other();
  home.write('suite.pid', { pid, birth: 'long ago' });
  expect(() => claim(home)).not.toThrow();
  await end();
});

it('leaves nothing behind', () => {
  claim(home)();
  expect(existsSync(home.path('suite.pid'))).toBe(false);
});
