import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { MonthsConsumer } from './months.consumer';
import { Months } from './months.queries';

@Module({})
export class MonthsModule {
  static of({ module }: ServiceRuntime): DynamicModule {
    return {
      module: MonthsModule,
      imports: [module],
      controllers: [MonthsConsumer],
      providers: [{ provide: Months, useFactory: (source: DataSource) => new Months(source), inject: [DATA_SOURCE] }],
      exports: [Months],
    };
  }
}
