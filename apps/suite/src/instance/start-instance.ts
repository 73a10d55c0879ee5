import { join } from 'node:path';
import { nestLog, openLog } from '@kinerja/diagnostics';
import { startGateway } from '@kinerja/gateway-app';
import { outsideSettings, providerFrom } from '@kinerja/outside-sign-in';
import { readSettings } from '@kinerja/settings';
import { startService, type RunningService, type ServiceSettings } from '@kinerja/service-runtime';
import { agencyCode } from '@kinerja/vocabulary';
import { Logger } from '@nestjs/common';
import type { EmbeddedInstance } from '../processes/instance-settings';
import { agencyServices } from './agency-services';
import { centreServices } from './centre-services';

/** The built staff app; `dist/` mirrors the source tree. */
const WEB = join(__dirname, '..', '..', '..', '..', '..', 'apps', 'web', 'dist');
/** Store, projections and messaging of one service share so many connections; idle ones are closed. */
const POOL = 4;

export type RunningInstance = Readonly<{ url: string; stop: () => Promise<void> }>;

const settingsOf = (instance: EmbeddedInstance, service: string): ServiceSettings => {
  const appUrl = instance.databases[service];
  if (appUrl === undefined) throw new Error(`no database for ${service}`);
  return {
    agency: agencyCode(instance.code),
    zone: instance.zone,
    database: { appUrl, poolSize: POOL },
    tokenPublicKey: instance.secrets.tokenPublicKey,
    sealingKey: instance.secrets.sealingKey,
    feed: { privateKey: instance.secrets.feedPrivateKey, bearer: instance.secrets.feedBearer },
    ...(instance.centre ? { centre: instance.centre } : {}),
    logLevel: 'warn',
  };
};

const openGateway = (
  instance: EmbeddedInstance,
  services: Readonly<Record<string, string>>,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const outside = providerFrom(readSettings('gateway', outsideSettings, process.env));
  return startGateway({
    agency: instance.code,
    agencyName: instance.name,
    basePath: instance.basePath,
    publicUrl: instance.publicUrl,
    services,
    tokenPrivateKey: instance.secrets.tokenPrivateKey,
    sessionKey: instance.secrets.sessionKey,
    feedBearer: instance.secrets.feedBearer,
    webFolder: WEB,
    ...(outside && { outside }),
  });
};

/** Starts all services of an agency or of the centre and its gateway in this process. */
export const startInstance = async (instance: EmbeddedInstance): Promise<RunningInstance> => {
  const composed = instance.kind === 'agency' ? agencyServices(instance) : centreServices(instance);
  const services: RunningService[] = [];
  for (const { definition, drivers } of composed)
    services.push(await startService(definition, settingsOf(instance, definition.name), drivers));
  const gateway = await openGateway(
    instance,
    Object.fromEntries(composed.map(({ definition }, index) => [definition.name, services[index]?.url ?? ''])),
  );
  // Nest has one logger of its own for the process, and every service that starts makes it its own.
  Logger.overrideLogger(nestLog(openLog({ service: 'instance', agency: instance.code, level: 'warn' })));
  const stop = async (): Promise<void> => {
    await gateway.close();
    await Promise.all(services.map((service) => service.close()));
  };
  return { url: gateway.url, stop };
};
