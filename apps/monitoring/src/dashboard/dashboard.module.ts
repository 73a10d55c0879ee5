import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AgencyQueries } from '../agencies/agency.queries';
import { ChartCache } from '../charts/chart-cache';
import { ChartController } from '../charts/chart.controller';
import type { MonitoringConfig } from '../monitoring.config';
import { SatisfactionQueries } from '../satisfaction/satisfaction.queries';
import { MONITORING_CONFIG } from '../tokens';
import { DashboardController } from './dashboard.controller';
import { DashboardQueries } from './dashboard.queries';
import { MonthQueries } from './month.queries';

@Module({})
export class DashboardModule {
  static of({ module }: ServiceRuntime, agencies: DynamicModule): DynamicModule {
    return {
      module: DashboardModule,
      imports: [module, agencies],
      controllers: [DashboardController, ChartController],
      providers: [
        ChartCache,
        { provide: MonthQueries, useFactory: (source: DataSource) => new MonthQueries(source), inject: [DATA_SOURCE] },
        {
          provide: SatisfactionQueries,
          useFactory: (source: DataSource) => new SatisfactionQueries(source),
          inject: [DATA_SOURCE],
        },
        {
          provide: DashboardQueries,
          useFactory: (config: MonitoringConfig, of: AgencyQueries, months: MonthQueries, ikm: SatisfactionQueries) =>
            new DashboardQueries(config, of, months, ikm),
          inject: [MONITORING_CONFIG, AgencyQueries, MonthQueries, SatisfactionQueries],
        },
      ],
    };
  }
}
