import { feature } from '@kinerja/service-runtime';
import { LogRestartController } from './log-restart.controller';
import { witnessCatalog } from './witness.catalog';
import { WitnessController } from './witness.controller';
import { witnessHandler } from './witness.handler';
import { treeHeads, witnessedLogs } from './witnessed-log.table';

export const witnessFeature = feature({
  events: witnessCatalog,
  handler: witnessHandler,
  tables: [witnessedLogs, treeHeads],
  controllers: [WitnessController, LogRestartController],
});
