import { generateKeyPairSync } from 'node:crypto';
import { BadSettings, readSettings, type Variables } from '@kinerja/settings';
import { serviceSettings } from './from-environment';
import type { ServiceSettings } from './service-settings';
import { shellSettings } from './shell-settings';

const settingsIn = (env: Variables, service: string): ServiceSettings =>
  serviceSettings(service, readSettings(service, shellSettings, env));

const { publicKey } = generateKeyPairSync('ed25519');
const whole = {
  AGENCY: 'dinsos',
  DATABASE_URL: 'postgres://planning_app:secret@127.0.0.1:5432/dinsos_planning',
  TOKEN_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString().replaceAll('\n', '\\n'),
} as const;

it('starts with what it needs', () => expect(settingsIn(whole, 'planning')).toMatchObject({ agency: 'dinsos' }));

it.each(Object.keys(whole))('refuses to start without %s, and says so in words (F79)', (name) => {
  expect(() => settingsIn({ ...whole, [name]: undefined }, 'planning')).toThrow(BadSettings);
  expect(() => settingsIn({ ...whole, [name]: ' ' }, 'planning')).toThrow(`${name}: missing`);
});

it.each(Object.keys(whole))('refuses to start when the file of %s is gone (F79)', (name) => {
  const env = { ...whole, [name]: undefined, [`${name}_FILE`]: '/nowhere/secret' };
  expect(() => settingsIn(env, 'planning')).toThrow(/_FILE: .*ENOENT/);
});

it('names all that is wrong at once, and never quotes a secret (F10)', () => {
  const env = {
    PORT: 'a',
    SEALING_KEY: 'short',
    OTEL_TRACES_SAMPLER_ARG: '7',
    DATABASE_URL: 'mysql://root:hunter2@x/y',
  };
  expect.assertions(2);
  try {
    settingsIn(env, 'planning');
  } catch (error) {
    const { message } = error as BadSettings;
    for (const name of ['AGENCY', 'PORT', 'SEALING_KEY', 'DATABASE_URL', 'TOKEN_PUBLIC_KEY', 'OTEL_TRACES_SAMPLER_ARG'])
      if (!message.includes(`${name}: `)) throw new Error(`${name} is not named`);
    expect(message).not.toContain('hunter2');
    expect(message).not.toContain('short\n');
  }
});
