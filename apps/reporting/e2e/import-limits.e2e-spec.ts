import { judgingSuite, knowPeople, ServiceUnderTest } from '@kinerja/service-testing';
import { reportingService } from '../src/app.module';
import { attendanceSheet } from '../src/attendance-import/attendance-sheet';
import { clerk } from './agency.fixtures';

let reporting: ServiceUnderTest;
let numbers: readonly string[];

beforeAll(async () => {
  reporting = await ServiceUnderTest.start(reportingService);
  numbers = await knowPeople(reporting);
});
afterAll(() => reporting.stop());

judgingSuite('attendance', () => ({
  columns: Object.keys(attendanceSheet.columns),
  sound: (at) => [numbers[at] ?? '', '21', '20', '2', '1', '0', '0', '0', '0', '0', '1', '1'],
  dryRun: (file) => reporting.post(clerk, '/attendance-imports?dryRun=true', { ...file, month: '2026-10' }),
  faultyRows: (importId) => reporting.get(clerk, `/attendance-imports/${importId}/faulty-rows`),
}));
