import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSameUser, proofOfUser } from './same-user';

it('knows a program of the same user by a file that only this user can write', () => {
  const { headers, remove } = proofOfUser();
  try {
    expect(isSameUser(headers)).toBe(true);
  } finally {
    remove();
  }
  expect(isSameUser(headers)).toBe(false);
});

it.each<readonly [string, Record<string, string>]>([
  ['nothing', {}],
  ['another secret', { authorization: 'Bearer guessed' }],
  ['another file', { 'kinerja-proof': randomUUID() }],
  ['a file elsewhere', { 'kinerja-proof': '../../etc/hostname' }],
])('does not believe who shows %s', (_what, changes) => {
  const { headers, remove } = proofOfUser();
  try {
    expect(isSameUser(Object.keys(changes).length === 0 ? {} : { ...headers, ...changes })).toBe(false);
  } finally {
    remove();
  }
});

it('does not believe a link to a file of this user that anybody can read', () => {
  const [name, folder] = [randomUUID(), mkdtempSync(join(tmpdir(), 'kinerja-known-'))];
  const link = join(tmpdir(), `kinerja-proof-${name}`);
  writeFileSync(join(folder, 'known'), '0');
  symlinkSync(join(folder, 'known'), link);
  try {
    expect(isSameUser({ 'kinerja-proof': name, authorization: 'Bearer 0' })).toBe(false);
  } finally {
    rmSync(link);
    rmSync(folder, { recursive: true });
  }
});
