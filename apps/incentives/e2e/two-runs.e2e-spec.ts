import { ServiceUnderTest } from '@kinerja/service-testing';
import { incentivesService } from '../src/app.module';
import { Agency, month } from './agency.fixtures';

const agency = new Agency(3);
let incentives: ServiceUnderTest;

beforeAll(async () => {
  incentives = await ServiceUnderTest.start(incentivesService);
  await agency.join(incentives.others);
  await agency.closeMonth(incentives.others);
  await incentives.quiet();
});
afterAll(() => incentives.stop());

it('opens one payroll run of a month though 50 are opened at once, and tells the others (F49)', async () => {
  const opening = Array.from({ length: 50 }, () => incentives.post(agency.officer, '/tpp-runs', { month }));
  const answers = await Promise.all(opening);
  const told = answers.map(({ status, body }) => (status === 201 ? 'opened' : body['code'])).toSorted();
  expect(told).toEqual(['opened', ...Array.from({ length: 49 }, () => 'run.month-has-run')]);
  const opened = answers.filter(({ status }) => status === 201);
  const path = `/tpp-runs/${String(opened[0]?.body['runId'])}/computation`;
  const computing = await Promise.all(Array.from({ length: 50 }, () => incentives.post(agency.officer, path)));
  expect(computing.filter(({ status }) => status === 202).length).toBeGreaterThanOrEqual(1);
  const { rows } = await incentives.database.pool.query(
    `SELECT count(*)::int AS opened FROM log.events WHERE type = 'RunOpened'`,
  );
  expect(rows).toEqual([{ opened: 1 }]);
});
