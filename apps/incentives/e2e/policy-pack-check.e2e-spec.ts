import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ServiceUnderTest } from '@kinerja/service-testing';
import { incentivesService } from '../src/app.module';
import { Agency, month } from './agency.fixtures';
import { VerifiedRuns } from './verified-run.fixtures';

const agency = new Agency(4);
const { officer, head } = agency;
let incentives: ServiceUnderTest;
let example: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  const file = join(__dirname, '..', 'policy-packs', 'kota-contoh-1.json');
  example = JSON.parse(await readFile(file, 'utf8')) as typeof example;
  incentives = await ServiceUnderTest.start(incentivesService);
  await agency.join(incentives.others);
  await incentives.quiet();
});
afterAll(() => incentives.stop());

const own = (name: string, change: object = {}) => ({
  ...example,
  name,
  version: 1,
  validFrom: '2150-01-01',
  ...change,
});
const check = (pack: object) => incentives.post(officer, '/policy-packs/check', pack);
const adopt = (pack: object) => incentives.post(officer, '/policy-packs', pack);
const withdraw = (path: string, reason = 'Perwali diganti') =>
  incentives.post(officer, `/policy-packs/${path}/withdrawal`, { reason });
const codesOf = (body: Readonly<Record<string, unknown>>, of: 'faults' | 'refusals' | 'cautions'): readonly string[] =>
  (body[of] as readonly { code: string; field: string }[]).map(({ code, field }) => `${field} ${code}`);
const listed = async (packId: string) => {
  await incentives.quiet();
  const { items } = (await incentives.get(head, '/policy-packs')).body as { items: { packId: string }[] };
  return items.find((one) => one.packId === packId);
};

const person = {
  ...{ month, employment: 'pns', golongan: 'III/c', predikat: 'baik', healthBaseRupiah: 4_500_000 },
  posts: [{ jobClass: 9, fromDay: 1, days: 31 }],
  attendance: {
    ...{ workdays: 21, presentDays: 21, absentDays: 0 },
    late: { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 },
    leftEarly: { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 },
  },
};

describe('a check before an adoption', () => {
  it('names every faulty field and writes nothing', async () => {
    const before = (await incentives.service.status()).head;
    const weights = { productivity: '60', discipline: '30' };
    const { status, body } = await check(own('x', { weights, legalBasis: '', bonus: 1, tax: undefined }));
    expect(status).toBe(200);
    expect(body['packId']).toBeNull();
    expect(codesOf(body, 'faults')).toEqual([
      'bonus unknown-field',
      'weights inconsistent',
      'name not-allowed',
      'legalBasis wrong-type',
      'tax missing',
    ]);
    expect((await incentives.service.status()).head).toBe(before);
  });

  it('tells all that stands against a sound pack, and what is to be thought of (TPP-029)', async () => {
    const { body } = await check({ ...example, tax: { regime: 'ter' }, validFrom: '2026-01-15' });
    expect(body).toMatchObject({ packId: 'kota-contoh@1', faults: [] });
    expect(codesOf(body, 'refusals')).toEqual([
      'version policy-pack.version-exists',
      'tax.regime policy-pack.facts-without-source',
    ]);
    expect(codesOf(body, 'cautions')).toEqual(['actingPercent acting-without-facts', 'validFrom counts-whole-month']);
  });

  it('finds nothing against what is then adopted', async () => {
    const pack = own('perwali-a');
    expect((await check(pack)).body).toMatchObject({ packId: 'perwali-a@1', faults: [], refusals: [] });
    expect(await adopt(pack)).toMatchObject({ status: 201 });
  });

  it('is for payroll only, as adopting is', async () =>
    expect([
      (await incentives.post(head, '/policy-packs/check', example)).status,
      (await incentives.post(head, '/policy-packs/trial', {})).status,
    ]).toEqual([403, 403]));
});

describe('a trial', () => {
  it('tells what one person would be paid, and what under the present pack', async () => {
    const pack = own('coba', { amounts: [{ jobClass: 9, amountRupiah: 6_000_000 }] });
    const { status, body } = await incentives.post(officer, '/policy-packs/trial', { pack, person });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        proposed: { packId: 'coba@1', missing: [], allowance: { grossRupiah: 6_000_000 } },
        present: { packId: 'kota-contoh@1', allowance: { grossRupiah: 5_532_975, netRupiah: 5_200_996 } },
      },
    });
  });

  it('says which facts a rule lacks', async () => {
    const pack = own('coba', { amounts: [{ jobClass: 8, amountRupiah: 1 }] });
    const { body } = await incentives.post(officer, '/policy-packs/trial', { pack, person });
    expect(body).toMatchObject({ proposed: { allowance: null, missing: [{ code: 'no-amount' }] } });
  });

  it('names the faulty fields of pack and person by their path', async () => {
    const answer = await incentives.post(officer, '/policy-packs/trial', {
      pack: { ...example, version: 0 },
      person: {},
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.bad-shape' } });
    expect(answer.body['errors']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'pack.version' }),
        expect.objectContaining({ field: 'person.month' }),
      ]),
    );
  });
});

it('gives the example to begin with', async () =>
  expect((await incentives.get(head, '/policy-packs/example')).body).toEqual({
    packId: 'kota-contoh@1',
    pack: example,
  }));

describe('a withdrawal (TPP-101)', () => {
  it('takes a pack back before its first day; it holds nowhere and its version is never used again', async () => {
    await adopt(own('perwali-b', { validFrom: '2150-02-01' }));
    expect(await listed('perwali-a@1')).toMatchObject({ state: 'coming', validTo: '2150-01-31' });
    expect(await withdraw('perwali-b/1')).toMatchObject({ status: 200, body: { packId: 'perwali-b@1' } });
    expect(await listed('perwali-b@1')).toMatchObject({
      ...{ state: 'withdrawn', withdrawnBy: officer.employee, withdrawalReason: 'Perwali diganti' },
    });
    expect(await listed('perwali-a@1')).toMatchObject({ state: 'coming', validTo: null });
    expect(await adopt(own('perwali-b'))).toMatchObject({ status: 409, body: { code: 'policy-pack.withdrawn' } });
    expect(await withdraw('perwali-b/1')).toMatchObject({ status: 409, body: { code: 'policy-pack.withdrawn' } });
  });

  it('is refused for what holds already, for what nobody adopted, and without a reason', async () => {
    expect(await withdraw('kota-contoh/1')).toMatchObject({ status: 409, body: { code: 'policy-pack.in-force' } });
    expect(await withdraw('tidak-ada/7')).toMatchObject({ status: 404, body: { code: 'policy-pack.not-found' } });
    expect(await withdraw('perwali-a/1', ' ')).toMatchObject({ status: 400 });
    expect(
      await incentives.post(head, '/policy-packs/perwali-a/1/withdrawal', { reason: 'Bukan hak saya' }),
    ).toMatchObject({ status: 403 });
  });
});

it('lets no pack begin in a month that was sealed, or before it (TPP-100)', async () => {
  const runId = await new VerifiedRuns(incentives).next();
  expect(await incentives.post(head, `/tpp-runs/${runId}/seal`)).toMatchObject({ status: 200 });
  const late = own('perwali-c', { validFrom: '2030-01-31' });
  const refusal = { month: '2030-01', earliest: '2030-02-01' };
  expect((await check(late)).body['refusals']).toEqual([
    { code: 'policy-pack.month-sealed', field: 'validFrom', facts: refusal },
  ]);
  expect(await adopt(late)).toMatchObject({ status: 409, body: { code: 'policy-pack.month-sealed', ...refusal } });
  expect(await adopt({ ...late, validFrom: '2030-02-01' })).toMatchObject({ status: 201 });
});
