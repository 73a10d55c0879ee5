import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Caller, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { Answers, orNull, Refuses } from '@kinerja/openapi';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { incentivesAccess } from '../access';
import { explainedLine, type ExplainedLine } from './explained-line';
import { MonthQuery } from './run.dto';
import { sealedLineOf } from './runs.queries';
import { allowanceView } from './run.view';

/** Everybody's own pay slip. */
@Controller('allowances')
export class AllowanceController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** Null while the run of the month is not sealed. */
  @Get('mine')
  @Access(incentivesAccess.readOwnAllowance)
  @Answers(orNull(allowanceView))
  @Refuses()
  async mine(@Query() { month }: MonthQuery, @Caller() employee: EmployeeId): Promise<ExplainedLine | null> {
    const line = await sealedLineOf(this.source, employee, month);
    return line && explainedLine(line);
  }
}
