import { Module, type DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { AttendanceController } from './attendance.controller';

@Module({})
export class AttendanceModule {
  static of(runtime: ServiceRuntime): DynamicModule {
    return {
      module: AttendanceModule,
      imports: [runtime.module],
      controllers: [AttendanceController],
    };
  }
}
