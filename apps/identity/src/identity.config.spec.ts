import { identityConfig } from './identity.config';

const told = {
  digestKey: Buffer.alloc(32, 3).toString('base64'),
  bootstrapUsername: 'sysadmin',
  bootstrapPassword: undefined,
  bootstrapRoles: ['system-admin'],
  bootstrapSecondUsername: 'admin',
  bootstrapSecondPassword: undefined,
  shortestPassword: undefined,
  retentionYears: undefined,
} as const;

it('makes two first accounts, each with one duty (M12)', () =>
  expect(identityConfig(told).bootstrap).toEqual([
    { username: 'sysadmin', password: undefined, roles: ['system-admin'] },
    { username: 'admin', password: undefined, roles: ['agency-admin'] },
  ]));
