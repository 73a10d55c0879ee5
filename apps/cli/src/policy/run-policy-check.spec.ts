import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runPolicyCheck } from './run-policy-check';

const EXAMPLE = join(__dirname, '../../../incentives/policy-packs/kota-contoh-1.json');
let folder = '';
let example: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kinerja-policy-'));
  example = JSON.parse(await readFile(EXAMPLE, 'utf8')) as typeof example;
});
afterAll(() => rm(folder, { recursive: true }));

const checked = async (text: string, asJson = false) => {
  const file = join(folder, 'pack.json');
  await writeFile(file, text);
  return said(file, asJson);
};
const said = async (file: string, asJson = false) => {
  let text = '';
  const out = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  return { status: await runPolicyCheck(file, { out, asJson }), text };
};

it('finds nothing against a sound pack and warns as the adoption does', async () => {
  const { status, text } = await said(EXAMPLE);
  expect(status).toBe(0);
  expect(text).toMatch(/^kota-contoh@1: nothing stands against it\nwarning {2}tax\.percent: /);
});

it('names each faulty field, and what nothing brings the facts for', async () => {
  const weights = { productivity: '60', discipline: '30' };
  expect(await checked(JSON.stringify({ ...example, weights, bonus: 1 }))).toEqual({
    status: 1,
    text: expect.stringMatching(
      /^fault {4}bonus: known fields: .*\nfault {4}weights: productivity and discipline must add/,
    ),
  });
  expect(await checked(JSON.stringify({ ...example, tax: { regime: 'ter' } }))).toEqual({
    status: 1,
    text: expect.stringMatching(/^refused {2}tax\.regime: nothing brings taxCategory, salaryGrossRupiah\n/),
  });
});

it('says it as one JSON document too', async () => {
  const { status, text } = await checked(`\uFEFF${JSON.stringify({ ...example, tax: { regime: 'ter' } })}`, true);
  expect([status, JSON.parse(text)]).toMatchObject([
    1,
    { packId: 'kota-contoh@1', faults: [], refusals: [{ code: 'policy-pack.facts-without-source' }] },
  ]);
});

it('tells a file that is no JSON from one that cannot be read', async () => {
  expect(await checked('bukan')).toMatchObject({
    status: 1,
    text: expect.stringMatching(/^fault {4}\(file\): no JSON/),
  });
  expect(await said(join(folder, 'tidak-ada.json'))).toMatchObject({
    status: 2,
    text: expect.stringMatching(/cannot read/),
  });
});
