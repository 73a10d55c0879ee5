import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Environment, portNumber, text } from './environment';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

it('reads a setting from the file that <NAME>_FILE names, without the line end', () =>
  expect(new Environment({ PASSWORD_FILE: file('password', 'correct horse\n') }).required('PASSWORD', text, '')).toBe(
    'correct horse',
  ));

it('reads an optional setting and one of several lines the same way', () =>
  expect(new Environment({ KEY_FILE: file('key', 'a\nb\n') }).optional('KEY', text)).toBe('a\nb'));

it('tells a file that is absent, empty or wrong inside, and a setting given twice', () => {
  const from = new Environment({
    ABSENT_FILE: join(folder, 'absent'),
    EMPTY_FILE: file('empty', '\n'),
    PORT_FILE: file('port', '70000'),
    TWICE: 'a',
    TWICE_FILE: file('twice', 'b'),
  });
  from.required('ABSENT', text, '');
  from.required('EMPTY', text, '');
  from.optional('PORT', portNumber);
  from.optional('TWICE', text);
  expect(() => from.check('planning')).toThrow(
    new RegExp(
      [
        '^planning cannot start with these settings:',
        `ABSENT_FILE: .*ENOENT.*${join(folder, 'absent')}'`,
        `EMPTY_FILE: the file ${join(folder, 'empty')} is empty`,
        'PORT: not a port: 70000',
        'TWICE: given twice, also as TWICE_FILE$',
      ].join('\\n  '),
    ),
  );
});
