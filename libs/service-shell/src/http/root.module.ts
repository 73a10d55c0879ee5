import { Module, type DynamicModule } from '@nestjs/common';
import { HealthController, VITALS, type Vitals } from './health.controller';

/** Table of contents of a service: its features and the routes about itself. */
@Module({})
export class RootModule {
  static of(features: readonly DynamicModule[], vitals: Vitals): DynamicModule {
    return {
      module: RootModule,
      imports: [...features],
      controllers: [HealthController],
      providers: [{ provide: VITALS, useValue: vitals }],
    };
  }
}
