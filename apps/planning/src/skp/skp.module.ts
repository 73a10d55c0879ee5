import { Module, type DynamicModule } from '@nestjs/common';
import { EVENT_STORE, type ServiceRuntime } from '@kinerja/service-shell';
import { SkpApprovalController } from './skp-approval.controller';
import { SkpReadingController } from './skp-reading.controller';
import { SkpController } from './skp.controller';
import { SKP_HANDLER, skpHandler } from './skp.handler';
import { SkpReaction } from './skp.reaction';

@Module({})
export class SkpModule {
  static of(runtime: ServiceRuntime): DynamicModule {
    return {
      module: SkpModule,
      imports: [runtime.module],
      controllers: [SkpController, SkpApprovalController, SkpReadingController, SkpReaction],
      providers: [{ provide: SKP_HANDLER, useFactory: skpHandler, inject: [EVENT_STORE] }],
    };
  }
}
