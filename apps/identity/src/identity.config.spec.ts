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
  webhookNetworks: [{ address: '10.20.0.0', prefix: 16, family: 'ipv4' }],
  webhookLoopback: undefined,
  webhookTimeoutSeconds: undefined,
  webhookFirstPauseSeconds: 5,
  webhookGiveUpHours: undefined,
} as const;

it('makes two first accounts, each with one duty (M12)', () =>
  expect(identityConfig(told).bootstrap).toEqual([
    { username: 'sysadmin', password: undefined, roles: ['system-admin'] },
    { username: 'admin', password: undefined, roles: ['agency-admin'] },
  ]));

it('tells other systems as it is told, and as usual of what it is not', () =>
  expect(identityConfig(told).webhooks).toEqual({
    networks: [{ address: '10.20.0.0', prefix: 16, family: 'ipv4' }],
    ...{ allowsLoopback: false, timeoutMs: 15_000, firstPauseMs: 5_000, giveUpMs: 72 * 3_600_000 },
  }));
