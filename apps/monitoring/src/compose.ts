import type { ServiceRuntime } from '@kinerja/service-runtime';
import { ChartCache } from './charts/chart-cache';
import type { MonitoringConfig } from './monitoring.config';
import { WitnessService } from './witness/witness-service';
import { witnessHandler, witnessStore } from './witness/witness.handler';

/** What the centre is made of. */
export const compose = (
  { store, pool, settings, clock }: Pick<ServiceRuntime, 'store' | 'pool' | 'settings' | 'clock'>,
  config: MonitoringConfig,
) => {
  const witness = witnessHandler(witnessStore(store, pool));
  return {
    ...{ config, witness },
    witnessService: new WitnessService(config, settings, witness, clock),
    chartCache: new ChartCache(),
  };
};
