import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AGENCY_SERVICES, CENTRE, CENTRE_SERVICES } from '@kinerja/installation';
import { parse } from 'yaml';

type Container = Readonly<{
  image: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: readonly string[];
  security_opt?: readonly string[];
  healthcheck?: object;
  profiles?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  secrets?: readonly Readonly<{ source: string; target: string }>[];
  networks?: readonly string[];
  ports?: readonly string[];
}>;
type Compose = Readonly<{
  services: Readonly<Record<string, Container>>;
  secrets: Readonly<Record<string, Readonly<{ file: string }>>>;
  networks: Readonly<Record<string, Readonly<{ internal?: boolean }>>>;
}>;

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text) as Compose;
const containers = Object.entries(compose.services);
const ours = containers.filter(([, { image }]) => image.startsWith('kinerja:'));
const PINNED = /^[a-z0-9./-]+:\d+\.\d+[\w.-]*$/;

describe('docker-compose.yml', () => {
  it('is what tools/make-compose.mjs writes', () => {
    const made = spawnSync(process.execPath, ['--input-type=module', '-e', `import {composeText} from './tools/make-compose.mjs'; process.stdout.write(composeText())`], { encoding: 'utf8' }); // prettier-ignore
    expect(made.stdout).toBe(text);
  });

  it.each(containers)('confines %s: pinned, not root, nothing to write to, no rights to gain', (_name, container) => {
    expect(container.image).toMatch(PINNED);
    expect(container.user).toMatch(/^[1-9]\d*:/);
    expect(container).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  it('asks every container that stays whether it is well', () => {
    const silent = containers.filter(([name, { healthcheck }]) => !healthcheck && !name.endsWith('-prepare'));
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('has every service of an agency and of the centre, and a gateway', () => {
    const names = new Set(containers.map(([name]) => name));
    for (const agency of ['diskominfo', 'disdukcapil', 'dinsos'])
      for (const app of [...AGENCY_SERVICES, 'gateway']) expect(names).toContain(`${agency}-${app}`);
    for (const app of [...CENTRE_SERVICES, 'gateway']) expect(names).toContain(`${CENTRE}-${app}`);
  });

  it('starts one agency and the centre, others by their profile', () => {
    const codes = new Set(containers.filter(([, { profiles }]) => !profiles).map(([name]) => name.split('-', 1)[0]));
    expect(codes).toEqual(new Set(['kafka', 'bkpsdm', 'diskominfo']));
  });

  it.each(ours)(
    'gives %s its secrets as files and none in its environment',
    (_name, { environment = {}, secrets = [] }) => {
      const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
      expect(files.map(([, path]) => path.replace('/run/secrets/', ''))).toEqual(secrets.map(({ target }) => target));
      expect(Object.keys(environment).filter((name) => /(_KEY|_PASSWORD|_BEARER|_URL_SECRET)$/.test(name))).toEqual([]);
      for (const { source } of secrets) expect(compose.secrets[source]?.file).toContain('KINERJA_SECRETS');
    },
  );

  it('lets no two agencies share a network, and no service out', () => {
    for (const [name, { networks = [], ports = [] }] of ours) {
      const [code = ''] = name.split('-', 1);
      if (code !== CENTRE) expect(networks.every((network) => network.startsWith(code))).toBe(true);
      if (name.endsWith('-gateway')) expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
      else expect(networks.every((network) => compose.networks[network]?.internal)).toBe(true);
    }
  });
});

it('builds images from a pinned base and runs them as nobody special', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const bases = lines.filter((line) => /^FROM [^ ]+:/.test(line)).map((line) => line.split(' ')[1] ?? '');
  expect(bases.length).toBeGreaterThan(0);
  for (const base of bases) expect(base).toMatch(/:\d+\.\d+\.\d+/);
  expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER 10001', 'USER 10001']);
});

describe('the Helm chart', () => {
  const at = 'infra/helm/kinerja';
  const read = (file: string): string => readFileSync(`${at}/${file}`, 'utf8');
  const parts = read('templates/_parts.tpl');

  it('mounts what each process declares, as files, and leaves out what docker-compose.yml does', () => {
    expect(parts).toContain('get (.root.Files.Get "settings.json" | fromJson) .app');
    expect(parts).toContain('$without := list "KAFKA_CA"');
    expect(parts).toContain('append $without "CENTRE_PUBLIC_KEY"');
  });

  it('prepares the databases in a job before it installs or upgrades, and nothing else is told their owners', () => {
    const job = read('templates/prepare.yaml');
    expect(job).toContain('helm.sh/hook: pre-install,pre-upgrade');
    expect(job).toContain('kind: Job');
    for (const file of ['services.yaml', 'gateway.yaml']) expect(read(`templates/${file}`)).not.toContain('"prepare"');
  });

  it('confines its pods and probes them', () => {
    for (const word of [
      'runAsNonRoot: true',
      'readOnlyRootFilesystem: true',
      'drop: [ALL]',
      'automountServiceAccountToken: false',
    ])
      expect(parts).toContain(word);
    for (const file of ['services.yaml', 'gateway.yaml'])
      for (const word of ['livenessProbe', 'readinessProbe', 'PodDisruptionBudget', 'resources:'])
        expect(read(`templates/${file}`)).toContain(word);
    expect(read('values.yaml')).not.toContain('latest');
  });

  it('runs every service of an agency and of the centre', () => {
    expect(parts).toContain([...AGENCY_SERVICES].join(' '));
    expect(parts).toContain([...CENTRE_SERVICES].join(' '));
  });
});
