import { listOrder, type Page, type PageQuery } from '@kinerja/http-edge';
import { Any, LessThan, type DataSource } from 'typeorm';
import { ServiceRow } from '../service/service.table';
import { SurveyCountRow } from './survey-count.table';
import { SurveyResultRow } from './survey-result.table';
import { SurveyRow } from './survey.table';
import { surveyView, type SurveyView } from './survey.view';

const order = listOrder('surveys', 'instant', 'uuid');

const viewsOf = async (source: DataSource, surveys: readonly SurveyRow[]): Promise<SurveyView[]> => {
  const serviceId = Any([...new Set(surveys.map((survey) => survey.serviceId))]);
  const surveyId = Any(surveys.map((survey) => survey.surveyId));
  const [services, counts, results] = await Promise.all([
    source.getRepository(ServiceRow).findBy({ serviceId }),
    source.getRepository(SurveyCountRow).findBy({ surveyId }),
    source.getRepository(SurveyResultRow).findBy({ surveyId }),
  ]);
  return surveys.map((survey) =>
    surveyView({
      survey,
      serviceName: services.find((service) => service.serviceId === survey.serviceId)?.name,
      respondents: counts.find((count) => count.surveyId === survey.surveyId)?.respondents,
      result: results.find((result) => result.surveyId === survey.surveyId),
    }),
  );
};

/** Newest first. */
export const pageOfSurveys = async (source: DataSource, query: PageQuery): Promise<Page<SurveyView>> => {
  const [createdAt, surveyId] = order.after(query) ?? [];
  const select = source
    .createQueryBuilder(SurveyRow, 'survey')
    .orderBy('survey.createdAt', 'DESC')
    .addOrderBy('survey.surveyId', 'DESC')
    .limit(query.limit + 1);
  if (surveyId !== undefined)
    select.where('(survey.createdAt, survey.surveyId) < (:createdAt, :surveyId)', { createdAt, surveyId });
  const { items, next } = order.page(await select.getMany(), query.limit, (row) => [row.createdAt, row.surveyId]);
  return { items: await viewsOf(source, items), next };
};

export const findSurvey = async (
  source: DataSource,
  by: Readonly<{ surveyId: string }> | Readonly<{ code: string }>,
): Promise<SurveyView | undefined> => (await viewsOf(source, await source.getRepository(SurveyRow).findBy(by)))[0];

/** The result before this one of the same service, for comparison. */
export const resultBefore = (source: DataSource, { serviceId, to }: SurveyView): Promise<SurveyResultRow | null> =>
  source
    .getRepository(SurveyResultRow)
    .findOne({ where: { serviceId, toDay: LessThan(to) }, order: { toDay: 'DESC' } });
