import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Jobs } from '@kinerja/jobs';
import type { DataSource } from 'typeorm';
import { ATTENDANCE_IMPORT_JOB, type AttendanceImportJob } from './attendance-import.job';
import { unfinishedImports } from './attendance-imports.queries';

/** Offers the job and takes up what a stopped process left between the import's first event and its job. */
export class AttendanceImportStarter implements OnApplicationBootstrap {
  constructor(
    private readonly job: AttendanceImportJob,
    private readonly jobs: Jobs,
    private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.job.offer(this.jobs);
    for (const importId of await unfinishedImports(this.source)) await this.start(importId);
  }

  /** The same import twice is one job. */
  start(importId: string): Promise<void> {
    return this.jobs.enqueue(ATTENDANCE_IMPORT_JOB, { id: importId, data: {} });
  }

  /** How far the job is; undefined where there is none. */
  progressOf(importId: string) {
    return this.jobs.progressOf(ATTENDANCE_IMPORT_JOB, importId);
  }
}
