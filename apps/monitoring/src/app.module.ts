import { defineService, type ServiceDefinition, partsOf } from '@kinerja/service-runtime';
import { agenciesFeature } from './agencies/agencies.feature';
import { ChartCache } from './charts/chart-cache';
import { compose } from './compose';
import { controlTotalsOfAgenciesFeature } from './control-totals/control-totals.feature';
import { dashboardFeature } from './dashboard/dashboard.feature';
import type { MonitoringConfig } from './monitoring.config';
import { peopleFaultsOfAgenciesFeature } from './people-faults/people-faults.feature';
import { MONITORING_CONFIG } from './tokens';
import { WitnessService } from './witness/witness-service';
import { witnessFeature } from './witness/witness.feature';
import { witnessHandler } from './witness/witness.handler';

export { federatedContracts } from './federated-contracts';
export { witnessedHeads } from './witness/witnessed-heads';

const partsWith = (config: MonitoringConfig) =>
  partsOf((runtime) => compose(runtime, config), {
    config: MONITORING_CONFIG,
    witness: witnessHandler,
    witnessService: WitnessService,
    chartCache: ChartCache,
  });

/** The centre: its view of all agencies, from what it has heard, and the witness of their logs, by events of its own. */
export const monitoringService = (config: MonitoringConfig): ServiceDefinition =>
  defineService({
    name: 'monitoring',
    parts: partsWith(config),
    features: [
      ...[agenciesFeature, dashboardFeature, witnessFeature, controlTotalsOfAgenciesFeature],
      peopleFaultsOfAgenciesFeature,
    ],
  });
