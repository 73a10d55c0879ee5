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

describe('policy packs', () => {
  it('come with the program', async () => {
    const { body } = await incentives.get(agency.head, '/policy-packs');
    expect(body['items']).toMatchObject([{ packId: 'kota-contoh@1', adoptedBy: 'service:incentives' }]);
  });

  it('are refused with every faulty field named, writing nothing', async () => {
    const before = (await incentives.service.status()).head;
    const answer = await incentives.post(agency.officer, '/policy-packs', { name: 'x', version: '1', bonus: true });
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.bad-shape' } });
    expect(answer.body['errors']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'bonus', problem: 'unknown' }),
        expect.objectContaining({ field: 'version', problem: 'invalid' }),
        expect.objectContaining({ field: 'weights', problem: 'missing' }),
      ]),
    );
    expect((await incentives.service.status()).head).toBe(before);
  });

  it('never change under the same version (TPP-025)', async () => {
    const { body } = await incentives.get(agency.officer, '/policy-packs');
    const [{ pack }] = body['items'] as readonly [{ pack: object }];
    const again = await incentives.post(agency.officer, '/policy-packs', pack);
    expect(again).toMatchObject({ status: 201, body: { packId: 'kota-contoh@1' } });
    expect(await incentives.post(agency.officer, '/policy-packs', { ...pack, actingPercent: '25' })).toMatchObject({
      status: 409,
      body: { code: 'policy-pack.version-exists' },
    });
  });

  it('are refused where a rule needs facts that nothing brings, naming its field (TPP-029)', async () => {
    const [{ pack }] = (await incentives.get(agency.officer, '/policy-packs')).body['items'] as readonly [
      { pack: object },
    ];
    const ter = { ...pack, name: 'perwali-ter', tax: { regime: 'ter' } };
    expect(await incentives.post(agency.officer, '/policy-packs', ter)).toMatchObject({
      status: 422,
      body: {
        code: 'policy-pack.facts-without-source',
        rules: [{ field: 'tax.regime', needs: ['taxCategory', 'salaryGrossRupiah'] }],
      },
    });
  });

  it('are adopted by payroll only', async () =>
    expect(await incentives.post(agency.head, '/policy-packs', {})).toMatchObject({ status: 403 }));
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
