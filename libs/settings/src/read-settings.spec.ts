import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadSettings } from './bad-settings';
import { readSettings, type Variables } from './read-settings';
import { portNumber, text } from './readers';
import { optional, required, requiredWith } from './setting';

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

const password = required({ name: 'PASSWORD', read: text, description: 'A password.', form: 'secret' });
const port = optional({ name: 'PORT', read: portNumber, otherwise: 8000, description: 'A port.' });
const url = optional({ name: 'CENTRE_URL', read: text, description: 'An address.' });
const key = requiredWith('CENTRE_URL', { name: 'CENTRE_KEY', read: String, description: 'Its key.', form: 'file' });
const declared = { password, port, url, key } as const;

const read = (env: Variables) => readSettings('planning', declared, env);

it('reads a setting from the file that <NAME>_FILE names, without the line end', () =>
  expect(read({ PASSWORD_FILE: file('password', 'correct horse\n') }).password).toBe('correct horse'));

it('reads an optional setting and one of several lines the same way', () =>
  expect(read({ PASSWORD: 'x', CENTRE_URL: 'y', CENTRE_KEY_FILE: file('key', 'a\nb\n') }).key).toBe('a\nb'));

it('has what was declared where nothing is given, and undefined where that is nothing', () =>
  expect(read({ PASSWORD: 'x', PORT: ' ' })).toEqual({ password: 'x', port: 8000, url: undefined, key: undefined }));

it('needs a setting where another one is given, as itself or as a file', () => {
  expect(() => read({ PASSWORD: 'x', CENTRE_URL: 'y' })).toThrow('CENTRE_KEY: missing');
  expect(() => read({ PASSWORD: 'x', CENTRE_URL_FILE: file('url', 'y') })).toThrow('CENTRE_KEY: missing');
});

it('never quotes what could not be read, as a parser does', () => {
  const agencies = required({ name: 'AGENCIES', read: JSON.parse, description: '', form: 'secret' });
  const reading = () => readSettings('monitoring', { agencies }, { AGENCIES: 'hunter2 of dinsos' });
  expect(reading).toThrow(/AGENCIES: .*JSON/);
  expect(reading).not.toThrow('hunter2');
});

it('tells a file that is absent, empty or wrong inside, and a setting given twice', () => {
  const named = (name: string) => optional({ name, read: text, description: '' });
  const four = { a: named('ABSENT'), b: named('EMPTY'), c: port, d: named('TWICE') };
  const env = {
    ABSENT_FILE: join(folder, 'absent'),
    EMPTY_FILE: file('empty', '\n'),
    PORT_FILE: file('port', '70000'),
    TWICE: 'a',
    TWICE_FILE: file('twice', 'b'),
  };
  expect(() => readSettings('planning', four, env)).toThrow(BadSettings);
  expect(() => readSettings('planning', four, env)).toThrow(
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
