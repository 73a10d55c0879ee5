import { uuidv7 } from '@kinerja/clock';
import { payeeColumns } from '@kinerja/incentives-domain';
import { judgingSuite, knowPeople, ServiceUnderTest, type Who } from '@kinerja/service-testing';
import { employeeId, instant } from '@kinerja/vocabulary';
import { incentivesService } from '../src/app.module';

const officer: Who = { employee: employeeId(uuidv7()), roles: ['employee', 'payroll-officer'] };
const digits = (number: number, length: number): string => String(number).padStart(length, '0');

let incentives: ServiceUnderTest;
let numbers: readonly string[];

beforeAll(async () => {
  incentives = await ServiceUnderTest.start(incentivesService);
  numbers = await knowPeople(incentives);
});
afterAll(() => incentives.stop());

it('says where money goes, so that it takes a fresh proof (IDN-135)', async () => {
  const stale = { ...officer, provedAt: instant(Date.now() - 16 * 60_000) };
  const refused = { status: 403, body: { code: 'session.prove-yourself' } };
  for (const path of ['?dryRun=true', `/${uuidv7()}/application`, `/${uuidv7()}/undoing`])
    expect(await incentives.post(stale, `/payee-imports${path}`, { csv: '' })).toMatchObject(refused);
});

judgingSuite('payees', () => ({
  columns: payeeColumns,
  sound: (at) => [
    ...[numbers[at] ?? '', `19850315${digits(at, 10)}`, `3578${digits(at, 12)}`, '092542943407000'],
    ...[`Ni Luh Contoh ${at}`, '1985-03-15', '3', '00', '1', '11', `Jalan Melati No. ${at}`],
    ...['129', 'BPD Contoh', digits(at, 13), '4500000'],
  ],
  dryRun: (file) => incentives.post(officer, '/payee-imports?dryRun=true', file),
  faultyRows: (importId) => incentives.get(officer, `/payee-imports/${importId}/faulty-rows`),
}));
