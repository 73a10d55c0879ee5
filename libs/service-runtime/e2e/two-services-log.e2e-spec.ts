import { preparedDatabase, requestOf, tokenPublicKey } from '@kinerja/service-testing';
import { sourceProgram, type SourceProgram, type TestDatabase } from '@kinerja/testing';
import { agencyCode } from '@kinerja/vocabulary';
import { counterService } from './counter-service.fixtures';
import { gaugeService } from './two-services.fixtures';

jest.setTimeout(60_000);

const agency = agencyCode('diskominfo');
const auditor = { roles: ['auditor'] as const };

let databases: readonly TestDatabase[];
let program: SourceProgram;
let urls: Readonly<{ surveys: string; planning: string }>;

beforeAll(async () => {
  const [surveys, planning] = [await preparedDatabase(counterService), await preparedDatabase(gaugeService)];
  databases = [surveys, planning];
  program = sourceProgram('libs/service-runtime/e2e/two-services.fixtures.ts', {
    SURVEYS_URL: surveys.url,
    PLANNING_URL: planning.url,
    TOKEN_PUBLIC_KEY: tokenPublicKey,
  });
  urls = JSON.parse(await program.line()) as typeof urls;
});
afterAll(async () => {
  await program.end();
  for (const database of databases) await database.drop();
});

const broken = async (address: string): Promise<number> =>
  (await fetch(address, await requestOf(agency, auditor, 'GET', {}))).status;

type Line = Readonly<{ service: string; path: string; level: number; err: object }>;
const nextLine = async (): Promise<Line> => JSON.parse(await program.line()) as Line;

it('tells an error in the log of the service in which it happened, also when another one was started last (C35 d)', async () => {
  expect(await broken(`${urls.surveys}/broken`)).toBe(500);
  expect(await nextLine()).toMatchObject({ service: 'surveys', path: '/broken', level: 50 });
  // Its line comes next, so nothing was said twice in between.
  expect(await broken(`${urls.planning}/gauges/broken`)).toBe(500);
  expect(await nextLine()).toMatchObject({ service: 'planning', path: '/gauges/broken', level: 50 });
  expect(await broken(`${urls.surveys}/broken`)).toBe(500);
  expect(await nextLine()).toMatchObject({ service: 'surveys', path: '/broken' });
});
