import type { ServiceResult } from '@kinerja/monitoring-domain';
import { endOfMonth, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { ServiceRow } from './service.read-model';
import { SurveyResultRow } from './survey-result.read-model';

export class SatisfactionQueries {
  constructor(private readonly database: DataSource) {}

  /** The latest result of each service whose period had begun by the end of the month. */
  async latestUpTo(month: YearMonth): Promise<readonly ServiceResult[]> {
    const results = await this.database
      .createQueryBuilder(SurveyResultRow, 'result')
      .distinctOn(['result.agency', 'result.serviceId'])
      .where('result.fromDay <= :end', { end: endOfMonth(month) })
      .orderBy('result.agency')
      .addOrderBy('result.serviceId')
      .addOrderBy('result.toDay', 'DESC')
      .addOrderBy('result.surveyId')
      .getMany();
    const names = await this.serviceNames();
    return results.map((result) => this.view(result, names.get(`${result.agency}/${result.serviceId}`)));
  }

  private view(
    { fromDay, toDay, surveyId: _surveyId, nrr: _nrr, ...result }: SurveyResultRow,
    name: string | undefined,
  ) {
    return { ...result, from: fromDay, to: toDay, name: name ?? result.title };
  }

  private async serviceNames(): Promise<ReadonlyMap<string, string>> {
    const services = await this.database.getRepository(ServiceRow).find();
    return new Map(services.map(({ agency, serviceId, name }) => [`${agency}/${serviceId}`, name]));
  }
}
