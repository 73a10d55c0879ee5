import { defineService, type ServiceDefinition } from '@kinerja/service-runtime';
import { agenciesFeature } from './agencies/agencies.feature';
import { controlTotalsOfAgenciesFeature } from './control-totals/control-totals.feature';
import { dashboardFeature } from './dashboard/dashboard.feature';
import type { MonitoringConfig } from './monitoring.config';
import { witnessFeature } from './witness/witness.feature';

export { federatedContracts } from './federated-contracts';
export { witnessedHeads } from './witness/witnessed-heads';

/** The centre: its view of all agencies, from what it has heard, and the witness of their logs, by events of its own. */
export const monitoringService = (config: MonitoringConfig): ServiceDefinition =>
  defineService({
    name: 'monitoring',
    features: [agenciesFeature(config), dashboardFeature, witnessFeature, controlTotalsOfAgenciesFeature],
  });
