import { uuidv7 } from '@kinerja/clock';
import { derivedCommand, withCommand } from '@kinerja/commands';
import { allowanceId, runId as asRunId } from '@kinerja/incentives-domain';
import { uuidv5 } from '@kinerja/kernel';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { instant, yearMonth } from '@kinerja/vocabulary';
import { incentivesService } from '../src/app.module';
import { monthInputs } from '../src/inputs/month-inputs';
import { packNamed } from '../src/policy-pack/policy-packs.queries';
import { digestOf } from '../src/run/computation';
import { allowanceHandler, runHandler } from '../src/run/run.handler';
import { Agency, month } from './agency.fixtures';

const agency = new Agency(25);
const now = instant('2026-11-03T00:00:00Z');
let incentives: ServiceUnderTest;
let runId = '';

const stateOf = async (): Promise<Record<string, unknown>> =>
  (await incentives.get(agency.officer, `/tpp-runs/${runId}`)).body;
const computedRun = async (): Promise<Record<string, unknown>> => {
  const run = await stateOf();
  return run['state'] === 'computed' ? run : computedRun();
};
const imported = async (id: string): Promise<void> => {
  const { body } = await incentives.get(agency.officer, `/payee-imports/${id}`);
  if (body['state'] !== 'completed') await imported(id);
};

/** What a process leaves behind that is killed after ten people: the run is computing, no job of it is in the queue. */
const computeTenAndDie = async (): Promise<void> => {
  const { store, dataSource } = incentives.service.runtime;
  const [by, id] = [agency.id(1), asRunId(runId)];
  const start = { type: 'StartComputation', data: { runId: id, lastHasFailed: false, by, now } } as const;
  const started = uuidv7();
  await withCommand({ commandId: started, actor: by, correlationId: started }, () => runHandler(store).handle(start));
  const pack = await packNamed(dataSource, 'kota-contoh@1');
  if (!pack) throw new Error('the pack is there from the start');
  const inputs = await monthInputs(dataSource, yearMonth(month));
  const context = { commandId: uuidv5(runId, 'computation 1'), actor: by, correlationId: runId };
  for (const input of inputs.slice(0, 10)) {
    const { employeeId, unitId, position, facts } = input;
    const ids = { allowanceId: allowanceId(uuidv5(runId, employeeId)), runId: id, employeeId, unitId, position };
    const data = { ...ids, pack, facts, computation: 1, now };
    await withCommand(context, () =>
      derivedCommand(`${employeeId} ${digestOf(input)}`, () =>
        allowanceHandler(store).handle({ type: 'ComputeAllowance', data }),
      ),
    );
  }
};

beforeAll(async () => {
  incentives = await ServiceUnderTest.start(incentivesService);
  await agency.join(incentives.others);
  await agency.closeMonth(incentives.others);
  await incentives.quiet();
  const { body } = await incentives.post(agency.officer, '/payee-imports', { csv: agency.payeesCsv() });
  await imported(String(body['importId']));
  runId = String((await incentives.post(agency.officer, '/tpp-runs', { month })).body['runId']);
});
afterAll(() => incentives.stop());

it('is taken up by the next start: everybody is computed, nobody twice', async () => {
  await computeTenAndDie();
  expect(await stateOf()).toMatchObject({ state: 'computing' });
  await incentives.restart();
  expect(await computedRun()).toMatchObject({ people: 25, incomplete: [], computation: { number: 1 } });
  const { rows } = await incentives.database.pool.query(
    `SELECT count(*)::int AS events, count(DISTINCT stream)::int AS people FROM log.events WHERE type = 'AllowanceComputed'`,
  );
  expect(rows).toEqual([{ events: 25, people: 25 }]);
});
