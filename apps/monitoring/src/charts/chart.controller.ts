import { charts, type Chart } from '@kinerja/monitoring-domain';
import { AnswersFile, Refuses } from '@kinerja/openapi';
import { NameParam, noSuch, notFound } from '@kinerja/problem-details';
import { Roles } from '@kinerja/service-shell';
import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import { DashboardQueries } from '../dashboard/dashboard.queries';
import { MonthQuery } from '../month.query';
import { ChartCache } from './chart-cache';

/** What is needed of Fastify's reply. */
type Reply = { code(status: number): Reply; header(name: string, value: string): Reply };

/** @throws ProblemException 404 when it is no chart of ours. */
const chartIn = (file: string): Chart => {
  const chart = charts.find((name) => file === `${name}.svg`);
  if (!chart) throw notFound('chart', { known: charts.map((name) => `${name}.svg`) });
  return chart;
};

@Controller('charts')
@Roles('bkpsdm-analyst', 'auditor')
export class ChartController {
  constructor(
    @Inject(DashboardQueries) private readonly dashboard: DashboardQueries,
    @Inject(ChartCache) private readonly cache: ChartCache,
  ) {}

  @Get(':file')
  @AnswersFile('image/svg+xml', 304)
  @Refuses(noSuch('chart'))
  async show(
    @NameParam('file') file: string,
    @Query() { month }: MonthQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const chart = chartIn(file);
    const { tables } = await this.dashboard.of(month);
    const { svg, etag } = this.cache.drawn(chart, tables[chart]);
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (known === etag) return notModified(reply);
    reply.header('content-type', 'image/svg+xml; charset=utf-8');
    return svg;
  }
}

const notModified = (reply: Reply): string => {
  reply.code(304);
  return '';
};
