import { portNumber, text } from './readers';
import { optional, required, requiredWith } from './setting';
import { settingForms, settingsTable } from './settings-table';

const declared = {
  url: optional({ name: 'URL', read: text, description: 'An address.' }),
  port: optional({ name: 'PORT', read: portNumber, otherwise: 0, description: 'A port.' }),
  key: requiredWith('URL', { name: 'KEY', read: text, description: 'Its key.', form: 'file' }),
  password: required({ name: 'PASSWORD', read: text, description: 'A password.', form: 'secret' }),
} as const;

it('tells how each setting reaches its process, by name', () =>
  expect(Object.entries(settingForms(declared))).toEqual([
    ['KEY', 'file'],
    ['PASSWORD', 'secret'],
    ['PORT', 'variable'],
    ['URL', 'variable'],
  ]));

it('is a table for people, in the order of the declaration', () =>
  expect(settingsTable(Object.values(declared)).split('\n').slice(2)).toEqual([
    '| `URL` | variable | no | An address. |',
    '| `PORT` | variable | no: `0` | A port. |',
    '| `KEY` | file | with `URL` | Its key. |',
    '| `PASSWORD` | secret | yes | A password. |',
  ]));
