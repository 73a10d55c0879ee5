import { shellSettings } from '@kinerja/service-runtime';
import { key32, optional, required, text, wholeFrom, type SettingValues } from '@kinerja/settings';
import { roles, type Role } from '@kinerja/vocabulary';
import type { FirstAccount, IdentitySettings } from './identity.settings';
import { webhooksFrom, webhookSettings } from './webhook/webhook.settings';

/** @throws RangeError for a word that is no role. */
const roleList = (text: string): readonly Role[] =>
  text.split(',').map((word) => {
    const role = roles.find((candidate) => candidate === word.trim());
    if (!role) throw new RangeError(`${word} is no role`);
    return role;
  });

const FIRST_ROLES: readonly Role[] = ['system-admin'];

/** What it can be told beside the settings of every service. */
const own = {
  digestKey: required({
    ...{ name: 'DIGEST_KEY', read: key32, form: 'secret' },
    description: '32 bytes (base64): digests of NIPs and activation codes, seals passwords; losing it loses those.',
  }),
  bootstrapUsername: optional({
    ...{ name: 'BOOTSTRAP_USERNAME', read: (value: string) => text(value).toLowerCase() },
    description: 'First account of a new instance; made once.',
  }),
  bootstrapPassword: optional({
    ...{ name: 'BOOTSTRAP_PASSWORD', read: text, form: 'secret' },
    description:
      'Password of the first account; without it nobody knows one, and the account is entered by `kinerja city links` in a real city, else by `kinerja account recover`.',
  }),
  bootstrapRoles: optional({
    ...{ name: 'BOOTSTRAP_ROLES', read: roleList, otherwise: FIRST_ROLES },
    description: 'Roles of the first account.',
  }),
  bootstrapSecondUsername: optional({
    ...{ name: 'BOOTSTRAP_SECOND_USERNAME', read: (text: string) => text.toLowerCase() },
    description: 'Second account of a new instance, its agency-admin: two persons give roles (IDN-070). Made once.',
  }),
  bootstrapSecondPassword: optional({
    ...{ name: 'BOOTSTRAP_SECOND_PASSWORD', read: (text: string) => text, form: 'secret' },
    description:
      'Password of the second account; without it nobody knows one, and the account is entered by `kinerja city links` in a real city, else by `kinerja account recover`.',
  }),
  shortestPassword: optional({
    ...{ name: 'SHORTEST_PASSWORD', read: wholeFrom(8) },
    description: 'Least characters of a chosen password; 15 without it.',
  }),
  retentionYears: optional({
    ...{ name: 'ERASURE_RETENTION_YEARS', read: wholeFrom(1) },
    description: 'Years for which data of a person are kept after the last day of service; 10 without it (IDN-182).',
  }),
  ...webhookSettings,
} as const;

/** All that this service can be told. */
export const identitySettings = { ...shellSettings, ...own } as const;

export const identityConfig = (told: SettingValues<typeof own>): IdentitySettings => {
  const { digestKey, bootstrapUsername, bootstrapPassword, bootstrapRoles, shortestPassword, retentionYears } = told;
  const { bootstrapSecondUsername, bootstrapSecondPassword } = told;
  const first = (
    username: string | undefined,
    password: string | undefined,
    roles: readonly Role[],
  ): readonly FirstAccount[] => (username === undefined ? [] : [{ username, password, roles }]);
  return {
    digestKey,
    bootstrap: [
      ...first(bootstrapUsername, bootstrapPassword, bootstrapRoles),
      ...first(bootstrapSecondUsername, bootstrapSecondPassword, ['agency-admin']),
    ],
    ...(shortestPassword !== undefined && { shortestPassword }),
    ...(retentionYears !== undefined && { retentionYears }),
    webhooks: webhooksFrom(told),
  };
};
