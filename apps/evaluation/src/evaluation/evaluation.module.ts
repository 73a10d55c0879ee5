import type { CommandLog } from '@kinerja/commands';
import { DATA_SOURCE, EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Months } from '../months/months.queries';
import { Places } from '../people/places.queries';
import { EvaluationReadingController } from './evaluation-reading.controller';
import { EVALUATION_HANDLER, evaluationHandler } from './evaluation.handler';
import { Evaluations } from './evaluations.queries';
import { RatingFacts } from './rating-facts';
import { RatingController } from './rating.controller';

const evaluationsOf = (source: DataSource): Evaluations => new Evaluations(source);
const ratingFactsOf = (store: CommandLog, places: Places, months: Months): RatingFacts =>
  new RatingFacts(store, places, months);

@Module({})
export class EvaluationModule {
  static of({ module }: ServiceRuntime, features: readonly DynamicModule[]): DynamicModule {
    return {
      module: EvaluationModule,
      imports: [module, ...features],
      controllers: [EvaluationReadingController, RatingController],
      providers: [
        { provide: EVALUATION_HANDLER, useFactory: evaluationHandler, inject: [EVENT_STORE] },
        { provide: Evaluations, useFactory: evaluationsOf, inject: [DATA_SOURCE] },
        { provide: RatingFacts, useFactory: ratingFactsOf, inject: [EVENT_STORE, Places, Months] },
      ],
      exports: [Evaluations],
    };
  }
}
