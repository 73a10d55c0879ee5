import type { CommandLog } from '@kinerja/commands';
import { CLOCK, EVENT_STORE, feature, POOL, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { type Clock } from '@kinerja/concurrency';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { LogRestartController } from './log-restart.controller';
import { WitnessDesk } from './witness-desk';
import { witnessCatalog } from './witness.catalog';
import { WitnessController } from './witness.controller';
import { witnessHandler, witnessStore } from './witness.handler';
import { treeHeads, witnessedLogs } from './witnessed-log.table';

const deskOf = (config: MonitoringConfig, settings: ServiceSettings, store: CommandLog, clock: Clock): WitnessDesk =>
  new WitnessDesk(config, settings, store, clock);

export const witnessFeature = feature({
  events: witnessCatalog,
  handler: witnessHandler,
  tables: [witnessedLogs, treeHeads],
  controllers: [WitnessController, LogRestartController],
  providers: [
    { provide: witnessStore, useFactory: witnessStore, inject: [EVENT_STORE, POOL] },
    { provide: WitnessDesk, useFactory: deskOf, inject: [MONITORING_CONFIG, SETTINGS, witnessStore, CLOCK] },
  ],
});
