import { Module, type DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { MonthClosingReaction } from './month-closing.reaction';
import { PeriodsConsumer } from './periods.consumer';

@Module({})
export class PeriodModule {
  static of(runtime: ServiceRuntime): DynamicModule {
    return {
      module: PeriodModule,
      imports: [runtime.module],
      controllers: [PeriodsConsumer, MonthClosingReaction],
    };
  }
}
