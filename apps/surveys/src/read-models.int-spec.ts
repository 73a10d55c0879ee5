import { expectEntityMatchesTable } from '@kinerja/database';
import { closeSurveysDatabase, entities, openSurveysDatabase, type SurveysDatabase } from './intake/intake.fixtures';

let on: SurveysDatabase;
beforeAll(async () => {
  on = await openSurveysDatabase();
});
afterAll(() => closeSurveysDatabase(on));

it.each(entities.map((entity) => [entity.name, entity] as const))('%s is what the migrations made', (_name, entity) =>
  expectEntityMatchesTable(on.source, entity),
);
