import { DATA_SOURCE, POOL, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { ControlTotalsController } from './control-totals.controller';
import { ControlTotalsQueries } from './control-totals.queries';

@Module({})
export class ControlTotalsModule {
  static of({ module }: ServiceRuntime, agencies: DynamicModule): DynamicModule {
    return {
      module: ControlTotalsModule,
      imports: [module, agencies],
      controllers: [ControlTotalsController],
      providers: [
        {
          provide: ControlTotalsQueries,
          useFactory: (source: DataSource, pool: Pool) => new ControlTotalsQueries(source, pool),
          inject: [DATA_SOURCE, POOL],
        },
      ],
    };
  }
}
