import type { ServiceResult } from '@kinerja/monitoring-domain';
import { endOfMonth, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { ServiceRow } from './service.table';
import { SurveyResultRow } from './survey-result.table';

const viewOf = (
  { fromDay, toDay, surveyId: _surveyId, nrr: _nrr, ...result }: SurveyResultRow,
  name: string | undefined,
): ServiceResult => ({ ...result, from: fromDay, to: toDay, name: name ?? result.title });

const serviceNames = async (source: DataSource): Promise<ReadonlyMap<string, string>> => {
  const services = await source.getRepository(ServiceRow).find();
  return new Map(services.map(({ agency, serviceId, name }) => [`${agency}/${serviceId}`, name]));
};

/** The latest result of each service whose period had begun by the end of the month. */
export const latestResultsUpTo = async (source: DataSource, month: YearMonth): Promise<readonly ServiceResult[]> => {
  const results = await source
    .createQueryBuilder(SurveyResultRow, 'result')
    .distinctOn(['result.agency', 'result.serviceId'])
    .where('result.fromDay <= :end', { end: endOfMonth(month) })
    .orderBy('result.agency')
    .addOrderBy('result.serviceId')
    .addOrderBy('result.toDay', 'DESC')
    .addOrderBy('result.surveyId')
    .getMany();
  const names = await serviceNames(source);
  return results.map((result) => viewOf(result, names.get(`${result.agency}/${result.serviceId}`)));
};
