import { Module, type DynamicModule } from '@nestjs/common';
import { DATA_SOURCE, EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { UnitController } from './unit.controller';
import { UNIT_HANDLER, unitHandler } from './unit.handler';
import { UnitQueries } from './units.queries';

@Module({})
export class UnitModule {
  static of({ module }: ServiceRuntime): DynamicModule {
    return {
      module: UnitModule,
      imports: [module],
      controllers: [UnitController],
      providers: [
        { provide: UNIT_HANDLER, useFactory: unitHandler, inject: [EVENT_STORE] },
        { provide: UnitQueries, useFactory: (source: DataSource) => new UnitQueries(source), inject: [DATA_SOURCE] },
      ],
      exports: [UNIT_HANDLER, UnitQueries],
    };
  }
}
