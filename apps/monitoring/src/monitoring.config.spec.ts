import { generateKeyPairSync } from 'node:crypto';
import { readSettings } from '@kinerja/settings';
import { agencyCode } from '@kinerja/vocabulary';
import { monitoringSettings } from './monitoring.config';
import { sourcesOf } from './monitoring.sources';

const publicKey = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const feed = { url: 'https://dinsos.example', publicKey, bearer: 'secret' };
const broken = '-----BEGIN PUBLIC KEY-----\nhunter2\n-----END PUBLIC KEY-----';
const { agencies: declared } = monitoringSettings;
const read = (agencies: unknown) =>
  readSettings('monitoring', { agencies: declared }, { AGENCIES: JSON.stringify(agencies) });
const settings = {
  agency: agencyCode('bkpsdm'),
  zone: 'WIB',
  database: { appUrl: 'postgres://localhost/x' },
  tokenPublicKey: publicKey,
} as const;

it('reads agencies with and without a feed', () =>
  expect(
    read([
      { agency: 'dinsos', name: 'Dinas Sosial', feed },
      { agency: 'bappeda', name: 'Bappeda' },
    ]),
  ).toEqual({
    agencies: [
      { agency: 'dinsos', name: 'Dinas Sosial', feed: { ...feed, publicKey: publicKey.trim() } },
      { agency: 'bappeda', name: 'Bappeda' },
    ],
  }));

it.each([
  [undefined, 'missing'],
  [{}, 'a list expected'],
  [[{ agency: 'dinsos' }], '[0].name: text needed'],
  [[{ agency: 'Dinsos!', name: 'x' }], 'not an agency code'],
  [[{ agency: 'dinsos', name: 'x', feed: { url: 'x' } }], '[0].feed.publicKey'],
  [[{ agency: 'dinsos', name: 'x', feed: { url: 'x', publicKey } }], '[0].feed.bearer'],
  [[{ agency: 'dinsos', name: 'x', feed: { ...feed, url: 'dinsos.example' } }], '[0].feed.url: must be an address'],
  [[{ agency: 'dinsos', name: 'x', feed: { ...feed, bearer: 'a\nb' } }], '[0].feed.bearer: must be one line'],
  [[{ agency: 'dinsos', name: 'x', feed: { ...feed, publicKey: broken } }], '[0].feed.publicKey: must be a public key'],
  [[{ agency: 'dinsos', name: 'x', publicKey: broken }], '[0].publicKey: must be a public key'],
  [[{ agency: 'dinsos', name: 'Dinas\nSosial' }], '[0].name: a name has no control characters'],
  [[{ agency: 'dinsos', name: ' ' }], '[0].name'],
  [
    [
      { agency: 'dinsos', name: 'x' },
      { agency: 'dinsos', name: 'y' },
    ],
    'stands twice',
  ],
])('refuses %j, naming the setting and the part of it', (agencies, fault) => {
  expect(() => read(agencies)).toThrow(fault);
  expect(() => read(agencies)).toThrow('AGENCIES');
  expect(() => read(agencies)).not.toThrow('hunter2');
});

it('hears every federated context of each agency with a feed', () => {
  const config = read([
    { agency: 'dinsos', name: 'Dinas Sosial', feed },
    { agency: 'bappeda', name: 'Bappeda' },
  ]);
  expect(sourcesOf(config, settings).map(({ topics }) => topics)).toEqual([
    ['evaluation', 'identity', 'incentives', 'planning', 'reporting', 'surveys'].map(
      (context) => `dinsos.fed.${context}.v1`,
    ),
  ]);
});
