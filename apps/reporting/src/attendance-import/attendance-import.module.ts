import { Module, type DynamicModule } from '@nestjs/common';
import { ImportQueue } from '@kinerja/imports';
import type { Jobs } from '@kinerja/jobs';
import { CLOCK, DATA_SOURCE, JOBS, type Clock, type ServiceRuntime } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { ATTENDANCE_HANDLER, attendanceProvider, type AttendanceHandler } from '../attendance/attendance.handler';
import { AttendanceImportController } from './attendance-import.controller';
import {
  ATTENDANCE_IMPORT_HANDLER,
  attendanceImportProvider,
  type AttendanceImportHandler,
} from './attendance-import.handler';
import { AttendanceImportJob } from './attendance-import.job';
import { AttendanceImportStarter } from './attendance-import.starter';

const job = {
  provide: AttendanceImportJob,
  useFactory: (attendance: AttendanceHandler, imports: AttendanceImportHandler, clock: Clock) =>
    new AttendanceImportJob({ attendance, imports, clock }),
  inject: [ATTENDANCE_HANDLER, ATTENDANCE_IMPORT_HANDLER, CLOCK],
};

const starter = {
  provide: AttendanceImportStarter,
  useFactory: (run: AttendanceImportJob, jobs: Jobs, source: DataSource) =>
    new AttendanceImportStarter(run, jobs, source),
  inject: [AttendanceImportJob, JOBS, DATA_SOURCE],
};

@Module({})
export class AttendanceImportModule {
  static of(runtime: ServiceRuntime): DynamicModule {
    return {
      module: AttendanceImportModule,
      imports: [runtime.module],
      controllers: [AttendanceImportController],
      providers: [
        { provide: ImportQueue, useValue: new ImportQueue() },
        attendanceProvider,
        attendanceImportProvider,
        job,
        starter,
      ],
    };
  }
}
