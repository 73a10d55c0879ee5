import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Caller, DATA_SOURCE, PageQuery, type Page } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { DataSource } from 'typeorm';
import type { ApprovedIndicatorRow } from './approved-indicators.read-model';
import { indicatorsOf } from './indicators.queries';

class YearQuery extends PageQuery {
  @Type(() => Number) @IsInt() @Min(2020) @Max(2100) year!: number;
}

/** What the caller may report for. */
@Controller('indicators')
export class IndicatorsController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  @Get('mine')
  async mine(@Query() { year }: YearQuery, @Caller() employee: EmployeeId): Promise<Page<ApprovedIndicatorRow>> {
    return { items: await indicatorsOf(this.source, employee, year), next: null };
  }
}
