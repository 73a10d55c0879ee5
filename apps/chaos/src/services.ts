import { evaluationService } from '@kinerja/evaluation-app';
import { identityService } from '@kinerja/identity-app';
import { incentivesService } from '@kinerja/incentives-app';
import { AGENCY_SERVICES, CENTRE_SERVICES } from '@kinerja/installation';
import { monitoringService } from '@kinerja/monitoring-app';
import { planningService } from '@kinerja/planning-app';
import { reportingService } from '@kinerja/reporting-app';
import type { ServiceDefinition } from '@kinerja/service-runtime';
import { surveysService } from '@kinerja/surveys-app';

/** Nothing is digested or signed in with them: only what the services declare is read. */
const unused = { digestKey: Buffer.alloc(32).toString('base64'), password: 'unused' };

const definitions: readonly ServiceDefinition[] = [
  identityService({
    digestKey: unused.digestKey,
    bootstrap: [{ username: 'admin', password: unused.password, roles: ['system-admin'] }],
  }),
  planningService,
  reportingService,
  evaluationService,
  incentivesService,
  surveysService({ digestKey: unused.digestKey, minimumRespondents: 30, flushSeconds: 60 }),
  monitoringService({ agencies: [] }),
];

const definitionOf = (name: string): ServiceDefinition => {
  const found = definitions.find((one) => one.name === name);
  if (!found) throw new Error(`nobody has stated the service ${name}`);
  return found;
};

/** The services of an instance, as they declare themselves. */
export const servicesOfAgency = AGENCY_SERVICES.map(definitionOf);
export const servicesOfCentre = CENTRE_SERVICES.map(definitionOf);
