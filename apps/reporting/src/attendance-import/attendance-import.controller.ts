import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { ImportQueue, type Judgement, dryRunView, fileProblems } from '@kinerja/imports';
import { notFound, problem, unwrap, UuidParam, noSuch } from '@kinerja/problem-details';
import { newId } from '@kinerja/commands';
import { Caller, CLOCK, DATA_SOURCE, LargeBody, Roles, type Clock } from '@kinerja/service-shell';
import { Answers, AnswersByStatus, Refuses } from '@kinerja/openapi';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { AttendanceImportDto, DryRunQuery } from './attendance-import.dto';
import { attendanceImportHandler, type AttendanceImportHandler } from './attendance-import.handler';
import { attendanceImportProblems, faultySheet } from './attendance-import.problems';
import { acceptedSheetView, importProgressView } from './attendance-import.view';
import { progressOf } from './attendance-import.progress';
import { AttendanceImportStarter } from './attendance-import.starter';
import { importWith } from './attendance-imports.queries';
import { checkedSheet, type CheckedSheet } from './check-sheet';

type Reply = { code(status: number): unknown };
type DryRun = Judgement & Readonly<{ rows: number }>;
type Accepted = Readonly<{ importId: string; version: number }>;

/** Attendance of a month from a machine's sheet: looked at first, then imported whole or not at all. */
@Controller('attendance-imports')
@Roles('agency-admin')
export class AttendanceImportController {
  constructor(
    @Inject(attendanceImportHandler) private readonly imports: AttendanceImportHandler,
    @Inject(AttendanceImportStarter) private readonly starter: AttendanceImportStarter,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
  ) {}

  /** A dry run answers 200 with the faults; an import 202, or 422 with the faults. */
  @Post()
  @LargeBody()
  @AnswersByStatus({ 200: dryRunView, 202: acceptedSheetView })
  @Refuses(attendanceImportProblems, fileProblems, { 'attendance-import.faulty': faultySheet })
  async import(
    @Body() body: AttendanceImportDto,
    @Query() { dryRun }: DryRunQuery,
    @Caller() by: EmployeeId,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const isTried = dryRun === true;
    const answer = await this.queue.run<DryRun | Accepted>(() =>
      isTried ? this.tried(body) : this.accepted(body, by),
    );
    reply.code(isTried ? 200 : 202);
    return answer;
  }

  /** `state` is `completed` once every row is written and can be read. */
  @Get(':id')
  @Answers(importProgressView)
  @Refuses(noSuch('attendance-import'))
  async progress(@UuidParam('id') importId: string) {
    const row = await importWith(this.source, importId);
    const job = row?.finishedAt ? undefined : await this.starter.progressOf(importId);
    const progress = progressOf(row, job);
    if (!progress) throw notFound('attendance-import', { importId });
    return { importId, ...progress };
  }

  private async tried(body: AttendanceImportDto): Promise<DryRun> {
    const { rows, faults, faultCount } = await this.judged(body);
    return { rows, faults, faultCount };
  }

  private async accepted(body: AttendanceImportDto, by: EmployeeId): Promise<Accepted> {
    const { records, faults, faultCount } = await this.judged(body);
    if (faultCount > 0) throw problem('attendance-import.faulty', faultySheet, { faults, faultCount });
    const importId = newId('attendance-import');
    const { month } = body;
    const reason = body.reason ?? null;
    const data = { importId, month, rows: records, reason, by, now: this.clock.now() };
    const handled = await this.imports.handle({ type: 'StartAttendanceImport', data });
    const answer = unwrap(handled, attendanceImportProblems);
    await this.starter.start(importId);
    return { importId, ...answer };
  }

  private judged({ csv, month, reason }: AttendanceImportDto): Promise<CheckedSheet> {
    return checkedSheet(this.source, { csv, month, reason: reason ?? null });
  }
}
