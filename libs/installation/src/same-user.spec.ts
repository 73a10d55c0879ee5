import { randomUUID } from 'node:crypto';
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
