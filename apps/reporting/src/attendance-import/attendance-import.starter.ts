import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Jobs } from '@kinerja/jobs';
import type { DataSource } from 'typeorm';
import { ATTENDANCE_IMPORT_JOB, type AttendanceImportJob } from './attendance-import.job';
import { unfinishedImports } from './attendance-imports.queries';

const jobOf = (importId: string): Job => ({ id: importId, data: {} });

/** Offers the job. An import that has begun and not ended is due, whatever the queue knows of it. */
export class AttendanceImportStarter implements OnApplicationBootstrap {
  constructor(
    private readonly job: AttendanceImportJob,
    private readonly jobs: Jobs,
    private readonly source: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    this.job.offer(this.jobs);
    this.jobs.deriveDueWork(ATTENDANCE_IMPORT_JOB, async () => (await unfinishedImports(this.source)).map(jobOf));
  }

  /** The same import twice is one job. */
  start(importId: string): Promise<void> {
    return this.jobs.enqueue(ATTENDANCE_IMPORT_JOB, jobOf(importId));
  }

  /** How far the job is; undefined where there is none. */
  progressOf(importId: string) {
    return this.jobs.progressOf(ATTENDANCE_IMPORT_JOB, importId);
  }
}
