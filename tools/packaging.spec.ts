import { readFileSync } from 'node:fs';
import { AGENCY_SERVICES, CENTRE, CENTRE_SERVICES } from '@kinerja/installation';
import {
  composeFile,
  exampleSettings,
  mountsOf,
  processOf,
  variablesOf,
  type ComposeFile,
  type Container,
} from './compose-files';

const places = ['instance', 'city'] as const;
const files: Readonly<Record<(typeof places)[number], ComposeFile>> = {
  instance: composeFile('instance.yml'),
  city: composeFile('city.yml'),
};
const containers = places.flatMap((place) =>
  Object.entries(files[place].services).map(([name, container]) => ({ place, name, container })),
);
const ours = containers.filter(({ container }) => processOf(container));
const PINNED = /^[a-z0-9./-]+:(\d+\.\d+[\w.-]*|\$\{KINERJA_VERSION:\?[^}]+\})$/;
/** Runs to its end before others start. */
const isStep = ({ restart }: Container): boolean => restart === 'on-failure:10';
const servicesOf = (place: string): readonly string[] => (place === 'city' ? CENTRE_SERVICES : AGENCY_SERVICES);
/** Data stays inside, and who prepares it; the door lets people in; an agency's identity tells other systems; the others speak to the city, of which the centre is a part. */
const networksOf = (place: string, name: string): readonly string[] => {
  if (/postgres|redis|^prepare/.test(name)) return ['inside'];
  if (name.endsWith('gateway')) return ['inside', 'door'];
  if (name.startsWith('kafka')) return ['bus'];
  if (name === 'identity') return ['inside', 'city', 'outward'];
  return ['inside', place === 'city' ? 'bus' : 'city'];
};
/** The centre's containers are named apart from an agency's. */
const named = (place: string, app: string): string => (place === 'city' ? `centre-${app}` : app);

describe('infra/compose', () => {
  it.each(places)('says each setting of %s in its env example, with words, and none that it does not take', (place) => {
    const example = exampleSettings(`${place}.env.example`);
    expect([...example.keys()].toSorted()).toEqual(variablesOf(`${place}.yml`));
    for (const [name, { words, value }] of example) expect([name, words, value]).not.toContain('');
  });

  it.each(containers)('confines $place $name: pinned, not root, nothing to write to, no rights to gain', (one) => {
    const { container } = one;
    expect(container.image).toMatch(PINNED);
    expect(container.user).toMatch(/^[1-9]\d*:/);
    expect(container).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  it('confines the embedded edition as well: not root, nothing to write to but its data, no rights to gain', () => {
    const { kinerja, ...others } = composeFile('embedded.yml').services;
    expect(others).toEqual({});
    expect(kinerja?.image).toMatch(PINNED);
    expect(kinerja).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(kinerja?.volumes).toEqual(['kinerja-data:/data']);
    const [, image = ''] =
      /^FROM \S+ AS embedded\n((?:(?!FROM ).*\n)*)/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
    expect(image).toMatch(/^USER [1-9]\d*$/m);
    expect(image).toMatch(/^HEALTHCHECK /m);
    expect(image).not.toMatch(/^COPY --chown/m);
  });

  it('asks every container that stays whether it is well', () => {
    const silent = containers.filter(({ container }) => !container.healthcheck && !isStep(container));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each(containers)('lets $place $name wait until others are well, and steps have ended', ({ place, container }) => {
    const wanted = (name: string): string => {
      const other = files[place].services[name];
      if (!other) throw new Error(`there is no ${name}`);
      return isStep(other) ? 'service_completed_successfully' : 'service_healthy';
    };
    for (const [name, { condition }] of Object.entries(container.depends_on ?? {}))
      expect([name, condition]).toEqual([name, wanted(name)]);
  });

  it('prepares the databases before any service starts, and opens the door when all are well', () => {
    for (const { place, name, container } of ours.filter((one) => !isStep(one.container))) {
      const waits = Object.keys(container.depends_on ?? {});
      if (!name.endsWith('gateway')) expect(waits).toContain(named(place, 'prepare'));
      else expect(waits).toEqual(expect.arrayContaining(servicesOf(place).map((app) => named(place, app))));
    }
  });

  it.each(places)('has in %s every service, a gateway and the step before them, and no other process', (place) => {
    const wanted = [...servicesOf(place), 'gateway', 'prepare'];
    const there = Object.entries(files[place].services).filter(([, container]) => processOf(container));
    expect(there.map(([name]) => name).toSorted()).toEqual(wanted.map((app) => named(place, app)).toSorted());
    for (const [name, container] of there) expect(named(place, processOf(container) ?? '')).toBe(name);
  });

  it.each(containers)(
    'shows $place $name the folder of its own secrets, read-only, and has none in its environment',
    (one) => {
      const { name, container } = one;
      const folders = { kafka: 'kafka/broker', 'kafka-users': 'kafka/users' };
      const own = name in folders ? folders[name as keyof typeof folders] : `\${AGENCY}/${name.replace('centre-', '')}`;
      const mounts = mountsOf(container).map(({ source, ...mount }) => ({
        ...mount,
        source: source.replace(/:\?[^}]*/, ''),
      }));
      expect(mounts).toEqual([
        {
          type: 'bind',
          target: '/run/secrets',
          read_only: true,
          bind: { create_host_path: false },
          source: `\${SECRETS}/${own}`,
        },
      ]);
      const secret = Object.keys(container.environment ?? {}).filter((key) => /(_KEY|_PASSWORD|_BEARER)$/.test(key));
      expect(secret).toEqual([]);
    },
  );

  it('lets no agency into the network of another, and no service out but the one that tells other systems', () => {
    const { instance, city } = files;
    const { inside, door, outward, ...others } = instance.networks;
    expect({ inside, door, outward }).toEqual({ inside: { internal: true }, door: {}, outward: {} });
    expect(others).toEqual({ city: { name: 'kinerja-${AGENCY}', external: true } });
    const outside = Object.entries(city.networks).filter(([, network]) => !network.internal);
    expect(outside).toEqual([['door', {}]]);
    for (const { place, name, container } of containers) {
      expect([name, container.networks]).toEqual([name, networksOf(place, name)]);
      const isDoor = name.endsWith('gateway');
      expect(container.ports ?? []).toEqual(isDoor ? ['127.0.0.1:${PORT:?the port of the door}:8080'] : []);
    }
    expect(exampleSettings('city.env.example').get('AGENCY')?.value).toBe(CENTRE);
  });

  it('names no container of the centre as one of an agency, whom its door meets in their networks', () => {
    const ofAgency = Object.keys(files.instance.services);
    expect(Object.keys(files.city.services).filter((name) => ofAgency.includes(name))).toEqual([]);
    // The two names of the city that agencies speak to: their own settings and tools/run.mjs make-secrets know them.
    const told = { CENTRE_URL: 'http://centre-gateway:8080', KAFKA_BROKERS: 'kafka:9092' };
    expect(files.instance.services['planning']?.environment).toMatchObject(told);
  });

  it('runs the Kafka that everything is tested with', () => {
    const [, version] = /<kafka\.version>([^<]+)</.exec(readFileSync('infra/kafka/pom.xml', 'utf8')) ?? [];
    expect(files.city.services['kafka']?.image).toBe(`apache/kafka:${version}`);
  });

  it('can be read in one sitting', () => {
    for (const place of places)
      expect(readFileSync(`infra/compose/${place}.yml`, 'utf8').split('\n').length).toBeLessThanOrEqual(200);
  });
});

it('builds images from a pinned base and runs them as nobody special', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const bases = lines.filter((line) => /^FROM [^ ]+:/.test(line)).map((line) => line.split(' ')[1] ?? '');
  expect(bases.length).toBeGreaterThan(0);
  for (const base of bases) expect(base).toMatch(/:\d+\.\d+\.\d+/);
  expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER 10001', 'USER 10001']);
});

it('puts into the image of a process what tools/run.mjs image lays out, and nothing else', () => {
  const [, service = ''] = readFileSync('Dockerfile', 'utf8').split(' AS service');
  expect(service.match(/^(COPY|ADD) .*$/gm)).toEqual(['COPY --from=build /image ./']);
});

describe('the Helm chart', () => {
  const at = 'infra/helm/kinerja';
  const read = (file: string): string => readFileSync(`${at}/${file}`, 'utf8');
  const parts = read('templates/_parts.tpl');

  it('mounts what each process declares, as files, and leaves out what infra/compose does', () => {
    expect(parts).toContain('get (.root.Files.Get "settings.json" | fromJson) .app');
    expect(parts).toContain('$without := list "KAFKA_CA"');
    expect(parts).toContain('append $without "CENTRE_PUBLIC_KEY"');
    for (const proof of ['secret', 'key'])
      expect(parts).toContain(
        `if ne $proof "${proof}" }}{{ $without = append $without "KINERJA_OIDC_CLIENT_${proof.toUpperCase()}"`,
      );
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
