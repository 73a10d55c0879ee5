import type { CommandLog } from '@kinerja/commands';
import { DATA_SOURCE, EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { EVALUATION_CONFIG, type EvaluationConfig } from '../evaluation.config';
import { Evaluations } from '../evaluation/evaluations.queries';
import { Places } from '../people/places.queries';
import { ClosingFacts } from './closing-facts';
import { ClosingController } from './closing.controller';
import { DISTRIBUTION_HANDLER, distributionHandler } from './distribution.handler';
import { DistributionReadingController } from './distribution-reading.controller';
import { Distributions } from './distributions.queries';

const closingFactsOf = (store: CommandLog, places: Places): ClosingFacts => new ClosingFacts(store, places);

@Module({})
export class DistributionModule {
  static of({ module }: ServiceRuntime, config: EvaluationConfig, features: readonly DynamicModule[]): DynamicModule {
    const distributionsOf = (source: DataSource, places: Places, evaluations: Evaluations): Distributions =>
      new Distributions(source, places, evaluations, config.minimumSize);
    return {
      module: DistributionModule,
      imports: [module, ...features],
      controllers: [ClosingController, DistributionReadingController],
      providers: [
        { provide: EVALUATION_CONFIG, useValue: config },
        { provide: DISTRIBUTION_HANDLER, useFactory: distributionHandler, inject: [EVENT_STORE] },
        { provide: Distributions, useFactory: distributionsOf, inject: [DATA_SOURCE, Places, Evaluations] },
        { provide: ClosingFacts, useFactory: closingFactsOf, inject: [EVENT_STORE, Places] },
      ],
    };
  }
}
