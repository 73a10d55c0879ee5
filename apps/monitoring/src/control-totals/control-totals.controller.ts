import { Access } from '@kinerja/http-edge';
import { DATA_SOURCE, POOL } from '@kinerja/service-runtime';
import { Answers, Refuses } from '@kinerja/openapi';
import type { FigureState } from '@kinerja/monitoring-domain';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { OneOf } from '@kinerja/problem-details';
import { monitoringAccess } from '../access';
import type { MonitoringConfig } from '../monitoring.config';
import { MonthQuery } from '../month.query';
import { MONITORING_CONFIG } from '../tokens';
import { controlFigures } from './control-totals.queries';
import { controlTotalsView, figureStates } from './control-totals.view';

/** `?month=2026-10&state=drift` */
class ControlTotalsQuery extends MonthQuery {
  @OneOf(figureStates, { optional: true }) state?: FigureState;
}

/** Holds ratings of small groups as well: Rule MON-005. */
@Controller('control-totals')
export class ControlTotalsController {
  constructor(
    @Inject(MONITORING_CONFIG) private readonly config: MonitoringConfig,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** Every figure stated of the month beside the one held; `counts` are of all of them, whatever `state` leaves out. */
  @Get()
  @Access(monitoringAccess.readControlTotals)
  @Answers(controlTotalsView)
  @Refuses()
  async show(@Query() { month, state }: ControlTotalsQuery) {
    const codes = this.config.agencies.map(({ agency }) => agency);
    const figures = await controlFigures({ dataSource: this.dataSource, pool: this.pool }, month, codes);
    const countOf = (one: FigureState): number => figures.filter((figure) => figure.state === one).length;
    return {
      items: state === undefined ? figures : figures.filter((figure) => figure.state === state),
      next: null,
      counts: {
        equal: countOf('equal'),
        drift: countOf('drift'),
        changed: countOf('changed'),
        pending: countOf('pending'),
      },
    };
  }
}
