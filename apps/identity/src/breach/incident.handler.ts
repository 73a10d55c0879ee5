import { handlerFor, type CommandLog } from '@kinerja/commands';
import { incidentDecider } from '@kinerja/identity-domain';

export type IncidentHandler = ReturnType<typeof incidentHandler>;

export const incidentHandler = (store: CommandLog) =>
  handlerFor(incidentDecider, store, ({ incidentId }: Readonly<{ incidentId: string }>) => `incident-${incidentId}`);
