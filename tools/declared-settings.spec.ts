import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CENTRE, Home, madeUpCity, secretsOf } from '@kinerja/installation';
import type { Setting, Settings } from '@kinerja/settings';
import { gatewaySettingsOf, serviceSettingsOf } from '../apps/suite/src/cluster/service-settings';
import { secretFilesOf } from '../apps/suite/src/deployment/secret-files';
import type { InstanceSettings } from '../apps/suite/src/processes/instance-settings';
import { composeFile, mountsOf, processOf } from './compose-files';
import { declaredSettings, deployedText } from './declared-settings';

const CHART = 'infra/helm/kinerja';
const processes: Readonly<Record<string, Settings>> = { ...declaredSettings.services, ...declaredSettings.others };
const declared = (process: string): ReadonlyMap<string, Setting<unknown>> =>
  new Map(Object.values(processes[process] ?? {}).map((setting) => [setting.name, setting]));

type Told = Readonly<{ variables: readonly string[]; files: readonly string[] }>;

/** What is wrong with what a process is told: a name it has no setting for, a secret in the environment, something it needs and has not. */
const faultsOf = (process: string, { variables, files }: Told, isWhole = true): readonly string[] => {
  const known = declared(process);
  const given = new Set([...variables, ...files]);
  const isNeeded = ({ needed }: Setting<unknown>): boolean =>
    needed === 'always' || (needed !== 'never' && given.has(needed.with));
  return [
    ...[...given].filter((name) => !known.has(name)).map((name) => `${process} has no setting ${name}`),
    ...[...given].filter((name) => /OWNER/.test(name)).map((name) => `${process} is told ${name}`),
    ...variables
      .filter((name) => known.get(name)?.form === 'secret')
      .map((name) => `${name} stands in the environment`),
    ...[...known.values()]
      .filter((setting) => isWhole && isNeeded(setting) && !given.has(setting.name))
      .map(({ name }) => `${process} needs ${name}`),
  ];
};

const toldBy = (names: readonly string[]): Told => ({
  variables: names.filter((name) => !name.endsWith('_FILE')),
  files: names.filter((name) => name.endsWith('_FILE')).map((name) => name.replace(/_FILE$/, '')),
});

it('is what the chart is made of (tools/run.mjs make-settings)', () => {
  expect(readFileSync(`${CHART}/settings.json`, 'utf8')).toBe(deployedText(declaredSettings));
});

it('sees what must not be', () => {
  expect(faultsOf('planning', { variables: ['BUS_KEY', 'DIGEST_KEY'], files: ['DATABASE_OWNER_URL'] }, false)).toEqual([
    'planning has no setting DIGEST_KEY',
    'planning has no setting DATABASE_OWNER_URL',
    'planning is told DATABASE_OWNER_URL',
    'BUS_KEY stands in the environment',
  ]);
  expect(faultsOf('prepare', { variables: [], files: [] })).toEqual(['prepare needs PREPARATION']);
});

it('has no owner of a database in a process that stays', () => {
  const owners = Object.entries(processes).filter(([, settings]) =>
    Object.values(settings).some(({ name }) => /OWNER|SUPERUSER|PREPARATION/.test(name)),
  );
  expect(owners.map(([name]) => name)).toEqual(['prepare']);
});

const composed = ['instance.yml', 'city.yml'].flatMap((file) =>
  Object.entries(composeFile(file).services).flatMap(([name, container]) => {
    const app = processOf(container);
    return app === undefined ? [] : [{ file, name, app, told: toldBy(Object.keys(container.environment ?? {})) }];
  }),
);
/** Settings that come as files, but nothing in infra/compose needs: its Kafka speaks no TLS, the centre has no centre. */
const isUnneeded = (file: string, name: string): boolean =>
  name === 'KAFKA_CA' || (file === 'city.yml' && name === 'CENTRE_PUBLIC_KEY');

it.each(composed)('has a setting for every name that $name of $file holds, and what it needs', ({ app, told }) =>
  expect(faultsOf(app, told)).toEqual([]),
);

it.each(composed)('gives $name of $file every secret that is declared, as a file', ({ file, app, told }) => {
  const wanted = [...declared(app).values()].filter(({ form, name }) => form !== 'variable' && !isUnneeded(file, name));
  expect(told.files.toSorted()).toEqual(wanted.map(({ name }) => name).toSorted());
});

it('has no setting in the image, where every process would hold it', () => {
  const [, service = ''] = readFileSync('Dockerfile', 'utf8').split(' AS service');
  expect(service.match(/^ENV .*$/gm)).toEqual(['ENV NODE_ENV=production']);
});

/** Rendered by hand: Helm is no part of `npm test`, and `tools/run.mjs check-packaging` asks the same of what it renders. */
const namesIn = (template: string, app: string): readonly string[] => {
  const text = readFileSync(`${CHART}/templates/${template}.yaml`, 'utf8');
  const block = /\{\{- if eq \$app "([a-z]+)" \}\}[^]*?\{\{- end \}\}/g;
  const others = text.replace(block, (all, of: string) => (of === app ? all : ''));
  const plain = [...others.matchAll(/- \{ name: ([A-Z_]+), value/g)].map(([, name = '']) => name);
  const addresses = others.includes('KINERJA_{{ upper . }}_URL') ? ['KINERJA_IDENTITY_URL'] : [];
  const files = [...declared(app).values()].filter(({ form }) => form !== 'variable').map(({ name }) => `${name}_FILE`);
  return [...plain, ...addresses, ...files];
};

it.each([
  ...Object.keys(declaredSettings.services).map((app) => [app, 'services'] as const),
  ['gateway', 'gateway'] as const,
  ['prepare', 'prepare'] as const,
])('has a setting for every name that the chart gives %s, and what it needs', (app, template) =>
  expect(faultsOf(app, toldBy(namesIn(template, app)))).toEqual([]),
);

describe('the processes of `npm run cluster` and the secrets of containers', () => {
  let home: Home;
  beforeEach(() => (home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-declared-')))));
  afterEach(() => rmSync(home.folder, { recursive: true }));

  const around = {
    kafka: { brokers: ['127.0.0.1:9092'], replication: 1 },
    redisUrl: 'redis://127.0.0.1',
    centre: { url: 'http://127.0.0.1', publicKey: '' },
  } as const;

  it.each([
    ['dinsos', 'agency', ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys']],
    [CENTRE, 'centre', ['identity', 'monitoring']],
  ] as const)('has a setting for every name that those of %s hold', (code, kind, apps) => {
    const instance: InstanceSettings = {
      ...{ code, kind, name: code, basePath: `/${code}`, publicUrl: 'http://localhost', feeds: [] },
      zone: 'WIB',
      ...{ secrets: secretsOf(home, code), databases: Object.fromEntries(apps.map((app) => [app, 'postgres://x'])) },
    };
    for (const app of apps) {
      const { plain, secret, passedOn } = serviceSettingsOf(instance, app, around);
      const variables = [...Object.keys(plain), ...passedOn, 'PORT'];
      expect(faultsOf(app, { variables, files: Object.keys(secret) })).toEqual([]);
    }
    const addresses = Object.fromEntries(apps.map((app) => [app, 'http://127.0.0.1']));
    const { plain, secret, passedOn } = gatewaySettingsOf(instance, addresses, { redisUrl: '', webFolder: '' });
    const variables = [...Object.keys(plain), ...passedOn, 'KINERJA_PORT', 'KINERJA_METRICS_PORT'];
    expect(faultsOf('gateway', { variables, files: Object.keys(secret) })).toEqual([]);
  });

  it('writes into the folder that a container of infra/compose mounts the files that it names, and no other folder', () => {
    const making = { home, city: madeUpCity(1), adminPassword: 'a', newPassword: () => 'b' };
    const named = (code: string, file: string): readonly string[] =>
      Object.entries(composeFile(file).services).flatMap(([name, { environment, command = [] }]) => {
        const words = [...Object.values(environment ?? {}), ...command].join(' ');
        const paths = new Set([...words.matchAll(/\/run\/secrets\/([\w.]+)/g)].map(([, path = '']) => path));
        const [folder] = mountsOf(composeFile(file).services[name] ?? { image: '' });
        const within = folder?.source.replace(/^\$\{SECRETS[^}]*\}\//, '').replace('${AGENCY}', code) ?? '';
        return [...paths].map((path) => `${within}/${path}`);
      });
    const mounted = [...named('diskominfo', 'instance.yml'), ...named(CENTRE, 'city.yml')];
    expect(Object.keys(secretFilesOf(making)).toSorted()).toEqual(mounted.toSorted());
  });
});
