import { Module, type DynamicModule } from '@nestjs/common';
import { EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import { PeriodController } from './period.controller';
import { PERIOD_HANDLER, periodHandler } from './period.handler';

@Module({})
export class PeriodModule {
  static of(runtime: ServiceRuntime): DynamicModule {
    return {
      module: PeriodModule,
      imports: [runtime.module],
      controllers: [PeriodController],
      providers: [{ provide: PERIOD_HANDLER, useFactory: periodHandler, inject: [EVENT_STORE] }],
    };
  }
}
