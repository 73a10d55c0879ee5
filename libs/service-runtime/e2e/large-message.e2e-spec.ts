import { uuidv7 } from '@kinerja/clock';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { employeeId } from '@kinerja/vocabulary';
import { counterService } from './counter-service.fixtures';

const LIMIT = 512 * 1024;
const clerk = { employee: employeeId(uuidv7()) };
let counters: ServiceUnderTest;

beforeAll(async () => {
  counters = await ServiceUnderTest.start(counterService);
});
afterAll(() => counters.stop());

const largest = async (): Promise<number> => {
  const { rows } = await counters.database.pool.query<{ bytes: number }>(
    'SELECT max(octet_length(envelope)) AS bytes FROM log.outbox',
  );
  return rows[0]?.bytes ?? 0;
};
const open = (letters: number) => counters.post(clerk, '/counters', { name: 'x'.repeat(letters) });

it('refuses a command whose message no broker would take, and goes on with the others (F22)', async () => {
  expect((await open(1)).status).toBe(201);
  const fits = LIMIT - (await largest()) + 1;
  expect([(await open(fits - 1)).status, await largest()]).toEqual([201, LIMIT - 1]);
  expect([(await open(fits)).status, await largest()]).toEqual([201, LIMIT]);
  const before = await counters.service.runtime.store.head();
  expect(await open(fits + 1)).toMatchObject({
    status: 413,
    body: {
      type: '/problems/message.too-large',
      message: 'surveys.service-registered',
      bytes: LIMIT + 1,
      limit: LIMIT,
    },
  });
  expect(await counters.service.runtime.store.head()).toBe(before);
  expect((await open(1)).status).toBe(201);
  await counters.quiet();
});
