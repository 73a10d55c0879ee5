import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Answers, orNull, Refuses } from '@kinerja/openapi';
import { Caller } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import { explainedLine, type ExplainedLine } from './explained-line';
import { MonthQuery } from './run.dto';
import { allowanceView } from './run.view';
import { Runs } from './runs.queries';

/** Everybody's own pay slip. */
@Controller('allowances')
export class AllowanceController {
  constructor(@Inject(Runs) private readonly runs: Runs) {}

  /** Null while the run of the month is not sealed. */
  @Get('mine')
  @Answers(orNull(allowanceView))
  @Refuses()
  async mine(@Query() { month }: MonthQuery, @Caller() employee: EmployeeId): Promise<ExplainedLine | null> {
    const line = await this.runs.sealedLineOf(employee, month);
    return line && explainedLine(line);
  }
}
