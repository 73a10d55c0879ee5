import type { CommandLog } from '@kinerja/commands';
import { DATA_SOURCE, EVENT_STORE, feature, type Feature } from '@kinerja/service-runtime';
import type { DataSource } from 'typeorm';
import { EVALUATION_CONFIG, type EvaluationConfig } from '../evaluation.config';
import { ClosingFacts } from './closing-facts';
import { ClosingController } from './closing.controller';
import { DistributionReadingController } from './distribution-reading.controller';
import { distributionHandler } from './distribution.handler';
import { distributions } from './distributions.table';

export const distributionFeature = (config: EvaluationConfig): Feature =>
  feature({
    events: { DistributionClosed: { version: 1 } },
    handler: distributionHandler,
    tables: [distributions],
    controllers: [ClosingController, DistributionReadingController],
    providers: [
      { provide: EVALUATION_CONFIG, useValue: config },
      {
        provide: ClosingFacts,
        useFactory: (log: CommandLog, source: DataSource) => new ClosingFacts(log, source),
        inject: [EVENT_STORE, DATA_SOURCE],
      },
    ],
  });
