import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { incentivesServiceWith } from '../src/app.module';
import { Agency, month } from './agency.fixtures';

const agency = new Agency(3);
let folder = '';
let shipped: object;
let incentives: ServiceUnderTest;

const ship = (version: number, validFrom: string): Promise<void> =>
  writeFile(join(folder, `kota-contoh-${version}.json`), JSON.stringify({ ...shipped, version, validFrom }));
const adopted = async (): Promise<unknown[]> => {
  const { body } = await incentives.get(agency.officer, '/policy-packs');
  return (body['items'] as readonly { packId: string }[]).map(({ packId }) => packId);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kinerja-packs-'));
  shipped = JSON.parse(await readFile(join(__dirname, '..', 'policy-packs', 'kota-contoh-1.json'), 'utf8')) as object;
  await ship(1, '2026-01-01');
  incentives = await ServiceUnderTest.start(incentivesServiceWith({ packsFolder: folder }));
  await agency.join(incentives.others);
  await agency.closeMonth(incentives.others);
  await incentives.quiet();
});
afterAll(async () => {
  await incentives.stop();
  await rm(folder, { recursive: true });
});

it('never puts the example over a pack of the city, older or not (TPP-020)', async () => {
  const own = { ...shipped, name: 'perwali', version: 1, validFrom: '2025-06-01' };
  expect(await incentives.post(agency.officer, '/policy-packs', own)).toMatchObject({
    status: 201,
    body: { packId: 'perwali@1', warnings: [expect.stringMatching(/^tax\.percent/), expect.stringMatching(/^acting/)] },
  });
  await incentives.quiet();
  const opened = await incentives.post(agency.officer, '/tpp-runs', { month });
  await incentives.quiet();
  expect(await incentives.get(agency.officer, `/tpp-runs/${String(opened.body['runId'])}`)).toMatchObject({
    status: 200,
    body: { policyPack: 'perwali@1' },
  });

  await ship(2, '2026-02-01');
  await incentives.restart();
  expect(await adopted()).toEqual(['kota-contoh@1', 'perwali@1']);
});
