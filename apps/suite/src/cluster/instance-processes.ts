import { join } from 'node:path';
import { CENTRE, secretsOf, type Home } from '@kinerja/installation';
import { portThrough } from '../processes/fault-rig';
import type { InstanceSettings } from '../processes/instance-settings';
import type { Running } from './instance-services';
import type { Ports } from './ports';
import type { ProcessRegistry } from './process-registry';
import { gatewaySettingsOf, serviceSettingsOf, type Surroundings } from './service-settings';
import { serviceProcess } from './service-process';

/** The built staff app; `dist/` mirrors the source tree. */
const WEB = join(__dirname, '..', '..', '..', '..', '..', 'apps', 'web', 'dist');
/** MB for the old objects of a service and of a gateway. */
const HEAP = { service: 224, gateway: 128 } as const;

type Servers = Readonly<{ kafka: Surroundings['kafka']; redis: Readonly<{ url: string; port: number }> }>;
type Parts = Readonly<{ home: Home; ports: Ports; registry: ProcessRegistry; say: (line: string) => void }>;

const local = (port: number): string => `http://127.0.0.1:${port}`;

const gatewayUrl = async (code: string, { home, ports }: Parts): Promise<string> =>
  local(portThrough(home.folder, `gateway/${code}`, await ports.of(`${code}/gateway`)));

const surroundingsOf = async (code: string, { kafka, redis }: Servers, parts: Parts): Promise<Surroundings> => {
  const redisUrl = new URL(redis.url);
  redisUrl.port = String(portThrough(parts.home.folder, `redis/${code}`, redis.port));
  const centre = { url: await gatewayUrl(CENTRE, parts), publicKey: secretsOf(parts.home, CENTRE).feedPublicKey };
  return { kafka, redisUrl: redisUrl.href, centre };
};

/** The processes of an instance, not started yet. Each keeps its port for as long as the cluster runs. */
export const instanceProcesses = async (
  instance: InstanceSettings,
  servers: Servers,
  parts: Parts,
): Promise<Running> => {
  const { code } = instance;
  const around = await surroundingsOf(code, servers, parts);
  const apps = Object.keys(instance.databases);
  const ports = new Map<string, number>();
  for (const app of [...apps, 'gateway']) ports.set(app, await parts.ports.of(`${code}/${app}`));
  const portOf = (app: string): number => ports.get(app) ?? 0;
  const addresses = Object.fromEntries(apps.map((app) => [app, local(portOf(app))]));
  const services = apps.map((app) => {
    const settings = serviceSettingsOf(instance, app, around);
    const process = { app, kind: 'service', ready: '/readyz', heap: HEAP.service, settings } as const;
    return serviceProcess({ ...process, instance: code, port: portOf(app) }, parts);
  });
  const settings = gatewaySettingsOf(instance, addresses, { redisUrl: around.redisUrl, webFolder: WEB });
  const door = { app: 'gateway', kind: 'gateway', ready: '/healthz', heap: HEAP.gateway, settings } as const;
  const metricsPort = await parts.ports.of(`${code}/gateway-metrics`);
  const gateway = serviceProcess({ ...door, instance: code, port: portOf('gateway'), metricsPort }, parts);
  return { url: await gatewayUrl(code, parts), gateway, services };
};
