import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { SurveysConfig } from '../surveys.config';
import { SURVEYS_CONFIG } from '../tokens';
import { PublicationController } from './publication.controller';
import { SurveyListController } from './survey-list.controller';
import { SurveyController } from './survey.controller';
import { SurveyQueries } from './survey.queries';

@Module({})
export class SurveyModule {
  static of({ module }: ServiceRuntime, config: SurveysConfig, features: readonly DynamicModule[]): DynamicModule {
    return {
      module: SurveyModule,
      imports: [module, ...features],
      controllers: [SurveyController, PublicationController, SurveyListController],
      providers: [
        { provide: SURVEYS_CONFIG, useValue: config },
        {
          provide: SurveyQueries,
          useFactory: (source: DataSource) => new SurveyQueries(source),
          inject: [DATA_SOURCE],
        },
      ],
      exports: [SurveyQueries],
    };
  }
}
