import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound } from '@kinerja/problem-details';
import { Caller, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingAccess } from '../access';
import { MonthQuery } from '../activity/activity.dto';
import { attendanceOf } from './attendance.queries';
import { attendanceView } from './attendance.view';
import type { AttendanceRow } from './attendance.table';

@Controller('attendance')
export class AttendanceController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** @throws ProblemException 404 while no figures were imported. */
  @Get('mine')
  @Access(reportingAccess.readOwnAttendance)
  @Answers(attendanceView)
  @Refuses(noSuch('attendance'))
  async mine(@Query() { month }: MonthQuery, @Caller() employee: EmployeeId): Promise<AttendanceRow> {
    const row = await attendanceOf(this.source, employee, month);
    if (!row) throw notFound('attendance', { month });
    return row;
  }
}
