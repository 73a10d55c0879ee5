import { DATA_SOURCE, type ServiceRuntime } from '@kinerja/service-shell';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { InputsConsumer } from './inputs.consumer';
import { MonthInputs } from './month-inputs';

@Module({})
export class InputsModule {
  static of({ module }: ServiceRuntime): DynamicModule {
    return {
      module: InputsModule,
      imports: [module],
      controllers: [InputsConsumer],
      providers: [
        { provide: MonthInputs, useFactory: (source: DataSource) => new MonthInputs(source), inject: [DATA_SOURCE] },
      ],
      exports: [MonthInputs],
    };
  }
}
