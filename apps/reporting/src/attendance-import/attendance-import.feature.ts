import { ImportQueue } from '@kinerja/imports';
import type { Jobs } from '@kinerja/jobs';
import { CLOCK, DATA_SOURCE, feature, JOBS, type Clock } from '@kinerja/service-shell';
import type { DataSource } from 'typeorm';
import { attendanceHandler, type AttendanceHandler } from '../attendance/attendance.handler';
import { AttendanceImportController } from './attendance-import.controller';
import { attendanceImportHandler, type AttendanceImportHandler } from './attendance-import.handler';
import { AttendanceImportJob } from './attendance-import.job';
import { AttendanceImportStarter } from './attendance-import.starter';
import { attendanceImports } from './attendance-imports.projection';

const jobOf = (attendance: AttendanceHandler, imports: AttendanceImportHandler, clock: Clock): AttendanceImportJob =>
  new AttendanceImportJob({ attendance, imports, clock });

export const attendanceImportFeature = feature({
  events: { AttendanceImportStarted: { version: 1 }, AttendanceImportFinished: { version: 1 } },
  handler: attendanceImportHandler,
  tables: [attendanceImports],
  controllers: [AttendanceImportController],
  providers: [
    { provide: ImportQueue, useFactory: () => new ImportQueue() },
    {
      provide: AttendanceImportJob,
      useFactory: jobOf,
      inject: [attendanceHandler, attendanceImportHandler, CLOCK],
    },
    {
      provide: AttendanceImportStarter,
      useFactory: (job: AttendanceImportJob, jobs: Jobs, source: DataSource) =>
        new AttendanceImportStarter(job, jobs, source),
      inject: [AttendanceImportJob, JOBS, DATA_SOURCE],
    },
  ],
});
