import { Module, type DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { IndicatorsConsumer } from './indicators.consumer';
import { IndicatorsController } from './indicators.controller';

@Module({})
export class IndicatorsModule {
  static of(runtime: ServiceRuntime): DynamicModule {
    return {
      module: IndicatorsModule,
      imports: [runtime.module],
      controllers: [IndicatorsConsumer, IndicatorsController],
    };
  }
}
