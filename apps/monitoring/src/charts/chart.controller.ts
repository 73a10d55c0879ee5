import { charts, type Chart } from '@kinerja/monitoring-domain';
import { NameParam, notFound, noSuch } from '@kinerja/problem-details';
import { Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { AnswersFile, Refuses } from '@kinerja/openapi';
import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { monitoringAccess } from '../access';
import { monthOfCity } from '../dashboard/dashboard.queries';
import type { MonitoringConfig } from '../monitoring.config';
import { MonthQuery } from '../month.query';
import { MONITORING_CONFIG } from '../tokens';
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
export class ChartController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(MONITORING_CONFIG) private readonly config: MonitoringConfig,
    @Inject(ChartCache) private readonly cache: ChartCache,
  ) {}

  @Get(':file')
  @Access(monitoringAccess.readCharts)
  @AnswersFile('image/svg+xml', 304)
  @Refuses(noSuch('chart'))
  async show(
    @NameParam('file') file: string,
    @Query() { month }: MonthQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const chart = chartIn(file);
    const { tables } = await monthOfCity(this.source, this.config, month);
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
