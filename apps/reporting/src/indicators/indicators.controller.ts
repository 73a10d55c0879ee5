import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { WholeInText } from '@kinerja/problem-details';
import { Caller, type Page, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingAccess } from '../access';
import type { ApprovedIndicatorRow } from './approved-indicators.table';
import { indicatorsOf } from './indicators.queries';
import { approvedIndicatorPage } from './indicators.view';

class YearQuery {
  @WholeInText({ min: 2020, max: 2100 }) year!: number;
}

/** What the caller may report for. */
@Controller('indicators')
export class IndicatorsController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  @Get('mine')
  @Access(reportingAccess.readOwnIndicators)
  @Answers(approvedIndicatorPage)
  @Refuses()
  async mine(@Query() { year }: YearQuery, @Caller() employee: EmployeeId): Promise<Page<ApprovedIndicatorRow>> {
    return { items: await indicatorsOf(this.source, employee, year), next: null };
  }
}
