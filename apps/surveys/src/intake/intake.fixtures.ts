import { uuidv7 } from '@kinerja/clock';
import { join } from 'node:path';
import { openDataSource, prepareDatabase } from '@kinerja/database';
import { withCommand, withRoute, type CommandLog } from '@kinerja/commands';
import { openEventStore, type EventStore } from '@kinerja/event-store';
import { routeTo } from '@kinerja/messaging';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { serviceId, surveyId, type SurveyCommand } from '@kinerja/surveys-domain';
import { instant, localDate, unitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { ServiceRow } from '../service/service.table';
import { SurveyCountRow } from '../survey/survey-count.table';
import { SurveyResultRow } from '../survey/survey-result.table';
import { surveyHandler } from '../survey/survey.handler';
import { SurveyRow } from '../survey/survey.table';
import { AnswerBatchRow, UsedVisitRow, WaitingAnswerRow } from './intake.entity';

export const entities = [
  ServiceRow,
  SurveyRow,
  SurveyCountRow,
  SurveyResultRow,
  WaitingAnswerRow,
  AnswerBatchRow,
  UsedVisitRow,
] as const;
export const today = localDate('2026-10-31');

export type SurveysDatabase = Readonly<{ database: TestDatabase; source: DataSource; store: EventStore & CommandLog }>;

const catalog = { SurveyCreated: { version: 1 }, SurveyOpened: { version: 1 }, AnswersRecorded: { version: 1 } };

/** A database of its own with the tables of this service and an empty log. */
export const openSurveysDatabase = async (): Promise<SurveysDatabase> => {
  const database = await testDatabase();
  const appRole = decodeURIComponent(new URL(database.url).username);
  const folders = [{ name: 'surveys', folder: join(__dirname, '../../migrations') }];
  await prepareDatabase({ folders, readTables: { entities } }, { ownerUrl: database.ownerUrl, appRole });
  const source = await openDataSource({
    url: database.url,
    entities,
    schema: 'surveys',
    poolSize: 4,
    onPoolError: () => undefined,
  });
  const store = withRoute(
    openEventStore({ pool: database.pool, catalog }),
    routeTo({ agency: 'dinsos', service: 'surveys' }),
  );
  return { database, source, store };
};

export const closeSurveysDatabase = async ({ database, source, store }: SurveysDatabase): Promise<void> => {
  await store.close();
  await source.destroy();
  await database.drop();
};

/** An open survey in the log and behind the gate. */
export const openSurvey = async ({ source, store }: SurveysDatabase): Promise<string> => {
  const id = uuidv7();
  const service = { serviceId: serviceId(uuidv7()), unitId: unitId(uuidv7()) };
  const about = { title: 'SKM', from: today, to: today, code: id.slice(-8), minimumRespondents: 5 };
  const now = instant('2026-10-31T00:00:00Z');
  await command(store, { type: 'CreateSurvey', data: { surveyId: surveyId(id), service, ...about, now } });
  await command(store, { type: 'OpenSurvey', data: { surveyId: surveyId(id), now } });
  const { from, to, ...rest } = about;
  await source
    .getRepository(SurveyRow)
    .insert({ surveyId: id, ...service, ...rest, fromDay: from, toDay: to, status: 'open', createdAt: now });
  return id;
};

const command = async (store: CommandLog, asked: SurveyCommand): Promise<void> => {
  const context = { commandId: uuidv7(), actor: 'test', correlationId: uuidv7() };
  const handled = await withCommand(context, () => surveyHandler(store).handle(asked));
  if (!handled.accepted) throw new Error(handled.refusal.code);
};

/** All answers of a survey that stand in the log. */
export const recordedAnswers = async ({ store }: SurveysDatabase, id: string): Promise<readonly string[]> => {
  const { events } = await store.load(`survey-${id}`);
  return events.flatMap(({ type, data }) =>
    type === 'AnswersRecorded' ? (data as { answers: readonly string[] }).answers : [],
  );
};
