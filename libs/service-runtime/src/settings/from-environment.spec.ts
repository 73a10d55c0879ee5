import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readSettings, type Variables } from '@kinerja/settings';
import { serviceSettings } from './from-environment';
import type { ServiceSettings } from './service-settings';
import { shellSettings } from './shell-settings';

const settingsIn = (env: Variables, service: string): ServiceSettings =>
  serviceSettings(service, readSettings(service, shellSettings, env));

const keys = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const busKey = randomBytes(32).toString('base64');
const needed = {
  AGENCY: 'diskominfo',
  DATABASE_URL: 'postgres://planning_app:secret@db:5432/planning',
  TOKEN_PUBLIC_KEY: keys.publicKey.replaceAll('\n', '\\n'),
};

it('needs three settings and has sensible others', () =>
  expect(settingsIn(needed, 'planning')).toEqual({
    agency: 'diskominfo',
    zone: 'WIB',
    host: '127.0.0.1',
    port: 0,
    database: { appUrl: needed.DATABASE_URL },
    tokenPublicKey: keys.publicKey,
    logLevel: 'warn',
  }));

it('reads brokers, the feed and Redis', () =>
  expect(
    settingsIn(
      {
        ...{ ...needed, REDIS_URL: 'redis://cache', FEED_PRIVATE_KEY: keys.privateKey },
        ...{ KAFKA_BROKERS: 'a:9092, b:9092', BUS_KEY: busKey, KAFKA_REPLICATION: '3' },
      },
      'planning',
    ),
  ).toMatchObject({
    kafka: {
      ...{ brokers: ['a:9092', 'b:9092'], clientId: 'diskominfo-planning', instance: 'diskominfo' },
      ...{ seals: { bus: busKey, feedPrivateKey: keys.privateKey.trim() }, replicationFactor: 3, tls: false },
    },
    jobsRedisUrl: 'redis://cache',
    feed: { privateKey: keys.privateKey.trim() },
  }));

it('reads the centre, whose key is needed then', () => {
  const centre = { CENTRE_URL: 'https://bkpsdm.example/bkpsdm/', CENTRE_PUBLIC_KEY: keys.publicKey };
  expect(settingsIn({ ...needed, ...centre }, 'planning')).toMatchObject({
    centre: { url: 'https://bkpsdm.example/bkpsdm', publicKey: keys.publicKey.trim() },
  });
  expect(() => settingsIn({ ...needed, CENTRE_URL: centre.CENTRE_URL }, 'planning')).toThrow(
    'CENTRE_PUBLIC_KEY: missing',
  );
});

it('does not go to brokers without the key that seals', () =>
  expect(() => settingsIn({ ...needed, KAFKA_BROKERS: 'a:9092', KAFKA_CA: 'x' }, 'planning')).toThrow(
    /KAFKA_CA: must be a certificate in PEM\n {2}BUS_KEY: missing/,
  ));

it('tells every fault at once', () =>
  expect(() => settingsIn({ AGENCY: 'Dinas 1', ZONE: 'CET', PORT: '70000', KAFKA_BROKERS: 'a' }, 'planning')).toThrow(
    [
      'planning cannot start with these settings:',
      'AGENCY: not an agency code: Dinas 1',
      'ZONE: must be one of WIB, WITA, WIT',
      'PORT: not a port: 70000',
      'DATABASE_URL: missing',
      'TOKEN_PUBLIC_KEY: missing',
      'KAFKA_BROKERS: must be host:port,host:port',
    ].join('\n  '),
  ));
