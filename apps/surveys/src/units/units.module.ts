import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { UnitConsumer } from './unit.consumer';
import { UnitQueries } from './unit.queries';

@Module({})
export class UnitsModule {
  static of({ module }: ServiceRuntime): DynamicModule {
    return {
      module: UnitsModule,
      imports: [module],
      controllers: [UnitConsumer],
      providers: [
        { provide: UnitQueries, useFactory: (source: DataSource) => new UnitQueries(source), inject: [DATA_SOURCE] },
      ],
      exports: [UnitQueries],
    };
  }
}
