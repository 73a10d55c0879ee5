import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { AgencyController } from './agency.controller';
import { AgencyQueries } from './agency.queries';

@Module({})
export class AgenciesModule {
  static of({ module }: ServiceRuntime, config: MonitoringConfig): DynamicModule {
    return {
      module: AgenciesModule,
      imports: [module],
      controllers: [AgencyController],
      providers: [
        { provide: MONITORING_CONFIG, useValue: config },
        {
          provide: AgencyQueries,
          useFactory: (source: DataSource) => new AgencyQueries(source),
          inject: [DATA_SOURCE],
        },
      ],
      exports: [MONITORING_CONFIG, AgencyQueries],
    };
  }
}
