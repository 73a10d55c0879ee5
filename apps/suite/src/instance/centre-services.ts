import { createPublicKey } from 'node:crypto';
import { openLog } from '@kinerja/diagnostics';
import { identityService } from '@kinerja/identity-app';
import { embeddedBus, feedBus, federatedTopicsOf } from '@kinerja/messaging';
import { federatedContracts, monitoringService } from '@kinerja/monitoring-app';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { agencyCode } from '@kinerja/vocabulary';
import type { EmbeddedInstance } from '../processes/instance-settings';
import { firstAdministrators, type FirstSecrets } from './agency-services';
import type { ComposedService } from './composed-service';

type Centre = Readonly<{ secrets: FirstSecrets; feeds: EmbeddedInstance['feeds'] }>;

/** The centre's two services: its own staff, and the view over all agencies. */
export const centreDefinitions = ({ secrets, feeds }: Centre): readonly [ServiceDefinition, ServiceDefinition] => [
  identityService({
    digestKey: secrets.digestKey,
    bootstrap: firstAdministrators(secrets),
  }),
  monitoringService({
    agencies: feeds.map(({ agency, name, publicKey }) => ({ agency: agencyCode(agency), name, publicKey })),
  }),
];

/** The centre hears the agencies by their signed feeds and has no way into their databases. */
export const centreServices = (instance: EmbeddedInstance): readonly ComposedService[] => {
  const [identity, monitoring] = centreDefinitions(instance);
  const log = openLog({ service: 'monitoring', agency: instance.code, level: 'warn' });
  const bus = feedBus({
    sources: instance.feeds.map(({ agency, url, publicKey, bearer }) => ({
      agency,
      address: url,
      publicKey: createPublicKey(publicKey),
      bearer,
    })),
    onFailure: (topic, err) => log.warn({ topic, err }, 'an agency cannot be heard; asked again until it can'),
  });
  const sources = instance.feeds.map(({ agency }) => ({
    bus,
    topics: federatedTopicsOf(agencyCode(agency), federatedContracts),
  }));
  return [
    { definition: identity, drivers: { bus: embeddedBus() } },
    { definition: monitoring, drivers: { sources } },
  ];
};
