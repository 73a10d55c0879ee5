import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleNames } from '../src/calc/rules';
import { kinerja as program } from '../src/kinerja';
import { compileInto } from './kinerja.fixtures';

let main: string;
beforeAll(() => {
  main = compileInto('help-e2e');
});

const kinerja = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input: '', encoding: 'utf8' });
  return { status, stdout, stderr };
};

it.each([[], ...program().commands.map((command) => [command.name()]), ...ruleNames.map((rule) => ['calc', rule])])(
  '`kinerja %s %s --help` tells how it is called and ends with 0',
  (...words) => {
    const { status, stdout, stderr } = kinerja(...words, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: ${['kinerja', ...words].join(' ')} `));
  },
);

it('ends a command that does not exist with 1, in one line', () =>
  expect(kinerja('horoscope')).toEqual({ status: 1, stdout: '', stderr: "error: unknown command 'horoscope'\n" }));

it.each(['verify', 'doctor', 'backup --to x --keys-in-clear', 'parked list'])(
  'refuses `kinerja %s` in one line where there is no home',
  (command) => {
    const [name, ...args] = command.split(' ');
    const absent = join(tmpdir(), 'no-kinerja-here', 'home');
    const { status, stderr } = kinerja(name ?? '', ...args, '--home', absent);
    expect(status).toBe(1);
    expect(stderr).toBe(`kinerja ${name}: There is no folder ${absent}. Name the home with --home DIR.\n`);
  },
);
