import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Type } from 'typebox';
import { readJson, readJsonFile, UnexpectedShape } from './read-json';

const schema = Type.Object({ people: Type.Array(Type.Object({ name: Type.String() })) });

it('reads what has the shape, with what it does not know', () => {
  const text = '{"people":[{"name":"Rina","age":40}],"city":"x"}';
  expect(readJson(schema, text, 'a file').people[0]?.name).toBe('Rina');
});

it('names the place of what has another shape', () => {
  expect(() => readJson(schema, '{"people":[{"name":1}]}', 'a file')).toThrow(UnexpectedShape);
  expect(() => readJson(schema, '{"people":[{"name":1}]}', 'a file')).toThrow('a file: /people/0/name');
  expect(() => readJson(schema, '{"peop', 'a file')).toThrow('a file is no JSON');
});

it('knows an absent file from one of another shape', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-read-json-'));
  try {
    expect(readJsonFile(schema, join(folder, 'absent.json'))).toBeUndefined();
    writeFileSync(join(folder, 'there.json'), '[]');
    expect(() => readJsonFile(schema, join(folder, 'there.json'))).toThrow(UnexpectedShape);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
