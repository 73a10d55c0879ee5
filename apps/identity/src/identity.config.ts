import { Environment, serviceSettings, type ServiceSettings } from '@kinerja/service-shell';
import { roles, type Role } from '@kinerja/vocabulary';
import type { IdentitySettings } from './identity.settings';

type Variables = Readonly<Record<string, string | undefined>>;

/** @throws RangeError unless 32 bytes in base64. */
const key = (text: string): string => {
  if (Buffer.from(text, 'base64').length !== 32) throw new RangeError('must be 32 bytes in base64');
  return text;
};

/** @throws RangeError for a word that is no role. */
const roleList = (text: string): readonly Role[] =>
  text.split(',').map((word) => {
    const role = roles.find((candidate) => candidate === word.trim());
    if (!role) throw new RangeError(`${word} is no role`);
    return role;
  });

/** @throws RangeError unless 8 or more. */
const length = (text: string): number => {
  const characters = Number(text);
  if (!Number.isInteger(characters) || characters < 8) throw new RangeError('must be a whole number of 8 or more');
  return characters;
};

/**
 * DIGEST_KEY, BOOTSTRAP_USERNAME, BOOTSTRAP_PASSWORD(_FILE), BOOTSTRAP_ROLES (agency-admin,system-admin), SHORTEST_PASSWORD (15).
 * @throws BadSettings with every fault.
 */
export const identitySettings = (env: Variables): IdentitySettings => {
  const from = new Environment(env);
  const username = from.optional('BOOTSTRAP_USERNAME', (text) => text.toLowerCase());
  const shortestPassword = from.optional('SHORTEST_PASSWORD', length);
  const bootstrap = username && {
    username,
    password: from.required('BOOTSTRAP_PASSWORD', (text) => text, ''),
    roles: from.optional('BOOTSTRAP_ROLES', roleList) ?? (['agency-admin', 'system-admin'] as const),
  };
  const settings: IdentitySettings = {
    digestKey: from.required('DIGEST_KEY', key, ''),
    ...(bootstrap && { bootstrap }),
    ...(shortestPassword && { shortestPassword }),
  };
  from.check('identity');
  return settings;
};

export const shellSettings = (env: Variables): ServiceSettings => serviceSettings(env, 'identity');
