// `node tools/make-compose.mjs`: writes docker-compose.yml, which repeats itself per service and agency. A test holds the file to this.
import { readFileSync, writeFileSync } from 'node:fs';
import { Document } from 'yaml';

const IMAGE = 'kinerja:0.1.0';
/** The broker everything is tested with. */
const KAFKA = /<kafka\.version>([^<]+)</.exec(
  readFileSync(new URL('../infra/kafka/pom.xml', import.meta.url), 'utf8'),
)[1];
const CENTRE = { code: 'bkpsdm', name: 'BKPSDM', services: ['identity', 'monitoring'], port: 8081 };
const SERVICES = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'];
const AGENCIES = [
  { code: 'diskominfo', name: 'Dinas Komunikasi, Informatika dan Statistik', port: 8082 },
  { code: 'disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', port: 8083, profile: 'disdukcapil' },
  { code: 'dinsos', name: 'Dinas Sosial', port: 8084, profile: 'dinsos' },
].map((agency) => ({ ...agency, services: SERVICES }));

/** What each process can be told, from its own declaration (tools/make-settings.mjs). */
const SETTINGS = JSON.parse(readFileSync(new URL('../infra/helm/kinerja/settings.json', import.meta.url), 'utf8'));
/** Secrets and long settings of a process, without those that nothing here needs: our Kafka speaks no TLS, the centre has no centre. */
const filesOf = (app, { code }) =>
  Object.entries(SETTINGS[app]).flatMap(([name, form]) => {
    const isNeeded = name !== 'KAFKA_CA' && (name !== 'CENTRE_PUBLIC_KEY' || code !== CENTRE.code);
    return form !== 'variable' && isNeeded ? [name] : [];
  });

const confined = {
  read_only: true,
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  tmpfs: ['/tmp'],
  restart: 'unless-stopped',
};
const ours = { ...confined, image: IMAGE, build: { context: '.', target: 'service' }, user: '10001:10001', stop_grace_period: '20s' }; // prettier-ignore

const secretName = (code, part, name) => `${code}-${part}-${name}`.toLowerCase().replaceAll(/[_.]/g, '-');
const sources = {};
/** Mounted as /run/secrets/NAME from the file that tools/make-secrets.mjs wrote. */
const mounted = (code, part, names) =>
  names.map((name) => {
    const source = secretName(code, part, name);
    sources[source] = { file: `\${KINERJA_SECRETS:-./.kinerja-containers/files}/${code}/${part}/${name}` };
    return { source, target: name };
  });
const fileVariables = (names) => Object.fromEntries(names.map((name) => [`${name}_FILE`, `/run/secrets/${name}`]));

const asks = (url) => ({
  test: ['CMD', 'node', '-e', `fetch('${url}').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))`],
  interval: '10s',
  timeout: '5s',
  retries: 6,
  start_period: '60s',
});
const healthy = (...names) => Object.fromEntries(names.map((name) => [name, { condition: 'service_healthy' }]));
const done = (name) => ({ [name]: { condition: 'service_completed_successfully' } });

const service = ({ code }, app) => {
  const names = filesOf(app, { code });
  const isCentre = code === CENTRE.code;
  return {
    ...ours,
    command: ['node', `dist/processes/${app}.js`],
    environment: {
      HOST: '0.0.0.0',
      PORT: '8000',
      AGENCY: code,
      ZONE: 'WITA',
      KAFKA_BROKERS: 'kafka:9092',
      KAFKA_USERNAME: code,
      KAFKA_REPLICATION: '1',
      ...(isCentre ? {} : { CENTRE_URL: `http://${CENTRE.code}-gateway:8080` }),
      ...(app === 'identity' ? { BOOTSTRAP_USERNAME: 'admin' } : {}),
      ...fileVariables(names),
    },
    secrets: mounted(code, app, names),
    networks: [code, `${code}-bus`, ...(isCentre ? [] : [`${code}-witness`])],
    depends_on: { ...done(`${code}-prepare`), ...healthy(`${code}-redis`) },
    healthcheck: asks('http://127.0.0.1:8000/readyz'),
  };
};

const gateway = ({ code, name, services, port }) => ({
  ...ours,
  command: ['node', 'dist/processes/gateway.js'],
  environment: {
    KINERJA_HOST: '0.0.0.0',
    KINERJA_PORT: '8080',
    KINERJA_METRICS_PORT: '9090',
    KINERJA_AGENCY: code,
    KINERJA_AGENCY_NAME: name,
    KINERJA_PUBLIC_URL: `\${${code.toUpperCase()}_URL:-http://localhost:${port}}`,
    KINERJA_WEB_FOLDER: '/opt/kinerja/apps/web/dist',
    ...Object.fromEntries(services.map((app) => [`KINERJA_${app.toUpperCase()}_URL`, `http://${code}-${app}:8000`])),
    ...fileVariables(filesOf('gateway', { code })),
  },
  secrets: mounted(code, 'gateway', filesOf('gateway', { code })),
  ports: [`127.0.0.1:${port}:8080`],
  // The centre's door is all that an agency's services see of another instance.
  networks: [code, `${code}-door`, ...(code === CENTRE.code ? AGENCIES.map((agency) => `${agency.code}-witness`) : [])],
  depends_on: healthy(`${code}-redis`, ...services.map((app) => `${code}-${app}`)),
  healthcheck: asks('http://127.0.0.1:8080/healthz'),
});

const postgres = ({ code }) => ({
  ...confined,
  image: 'postgres:18.1-bookworm',
  user: '999:999',
  environment: { POSTGRES_PASSWORD_FILE: '/run/secrets/POSTGRES_PASSWORD' },
  command: ['postgres', '-c', 'max_connections=120'],
  secrets: mounted(code, 'postgres', ['POSTGRES_PASSWORD']),
  tmpfs: ['/tmp', '/var/run/postgresql:uid=999,gid=999'],
  volumes: [`${code}-postgres:/var/lib/postgresql`],
  networks: [code],
  healthcheck: { test: ['CMD', 'pg_isready', '-U', 'postgres', '-h', '127.0.0.1'], interval: '5s', timeout: '3s', retries: 20 }, // prettier-ignore
});

const redis = ({ code }) => ({
  ...confined,
  image: 'redis:8.4.0-bookworm',
  user: '999:999',
  command: ['redis-server', '/run/secrets/redis.conf'],
  secrets: mounted(code, 'redis', ['redis.conf']),
  volumes: [`${code}-redis:/data`],
  networks: [code],
  // Without the password it answers NOAUTH, which says that it lives.
  healthcheck: { test: ['CMD-SHELL', 'redis-cli ping | grep -qE "PONG|NOAUTH"'], interval: '5s', timeout: '3s', retries: 20 }, // prettier-ignore
});

const prepare = ({ code }) => ({
  ...ours,
  restart: 'no',
  command: ['node', 'dist/processes/prepare.js'],
  environment: fileVariables(filesOf('prepare', { code })),
  secrets: mounted(code, 'prepare', filesOf('prepare', { code })),
  networks: [code, `${code}-bus`],
  depends_on: healthy(`${code}-postgres`, 'kafka'),
});

const FORMAT_AND_RUN = `args=(); while read -r user; do args+=(--add-scram "$$user"); done < /run/secrets/scram
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id a2luZXJqYS1jb21wb3NlMQ --config /run/secrets/server.properties "$\${args[@]}"
exec /opt/kafka/bin/kafka-server-start.sh /run/secrets/server.properties
`;

const kafka = () => ({
  ...confined,
  image: `apache/kafka:${KAFKA}`,
  user: '1000:1000',
  entrypoint: ['/bin/bash', '-ceu'],
  command: [FORMAT_AND_RUN],
  environment: { KAFKA_HEAP_OPTS: '-Xmx512m -Xms256m', LOG_DIR: '/tmp/logs' },
  secrets: mounted('kafka', 'broker', ['server.properties', 'scram']),
  volumes: ['kafka:/var/lib/kafka/data'],
  networks: places.map(({ code }) => `${code}-bus`),
  healthcheck: { test: ['CMD-SHELL', 'echo > /dev/tcp/127.0.0.1/9092'], interval: '5s', timeout: '3s', retries: 24, start_period: '20s' }, // prettier-ignore
});

const within = (profile, services) =>
  Object.fromEntries(Object.entries(services).map(([name, one]) => [name, profile ? { profiles: [profile], ...one } : one])); // prettier-ignore

const instance = (place) =>
  within(place.profile, {
    [`${place.code}-postgres`]: postgres(place),
    [`${place.code}-redis`]: redis(place),
    [`${place.code}-prepare`]: prepare(place),
    ...Object.fromEntries(place.services.map((app) => [`${place.code}-${app}`, service(place, app)])),
    [`${place.code}-gateway`]: gateway(place),
  });

const places = [CENTRE, ...AGENCIES];
const inside = { internal: true };

/** The compose file as an object. */
export const composeFile = () => {
  const services = Object.assign({ kafka: kafka() }, ...places.map(instance));
  const networks = places.flatMap(({ code }) => [
    ...[code, `${code}-bus`, ...(code === CENTRE.code ? [] : [`${code}-witness`])].map((name) => [name, inside]),
    [`${code}-door`, {}],
  ]);
  const volumes = places.flatMap(({ code }) => [`${code}-postgres`, `${code}-redis`]);
  return {
    name: 'kinerja',
    services,
    networks: Object.fromEntries(networks),
    volumes: Object.fromEntries(['kafka', ...volumes].map((name) => [name, {}])),
    secrets: sources,
  };
};

const HEAD = ` The distributed edition: one agency and the centre; \`--profile dinsos --profile disdukcapil\` for two more agencies.
 First \`node tools/make-secrets.mjs\`, then \`docker compose up --build\`. Written by tools/make-compose.mjs: change that.`;

export const composeText = () => {
  const document = new Document(composeFile(), { aliasDuplicateObjects: false });
  document.commentBefore = HEAD;
  return document.toString({ lineWidth: 0 });
};

if (process.argv[1]?.endsWith('make-compose.mjs')) writeFileSync('docker-compose.yml', composeText());
