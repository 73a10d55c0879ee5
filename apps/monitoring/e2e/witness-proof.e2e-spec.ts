import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ServiceUnderTest } from '@kinerja/service-testing';
import { ShownLog, startWitness } from './witness.fixtures';

const analyst = { roles: ['bkpsdm-analyst'] } as const;

let centre: ServiceUnderTest;
let log: ShownLog;
const services = ['planning', 'surveys'];

beforeAll(async () => {
  centre = await startWitness();
});
afterAll(() => centre.stop());
/** Every test has a log of its own, of another service, of which 17 events are countersigned. */
beforeEach(async () => {
  log = await ShownLog.of(services.pop() ?? '');
  await log.grow(17);
  await round();
});
afterEach(() => log.close());

const round = () => log.round(centre.service.url);

const standing = async () => {
  const { body } = await centre.get(analyst, '/witness');
  const { items } = body as { items: readonly { agency: string; service: string }[] };
  return items.find(({ agency, service }) => agency === 'dinsos' && service === log.service);
};

/** A line to the centre on which the first hash of every proof is damaged. */
const withDamagedProofs = async <T>(centreUrl: string, use: (url: string) => Promise<T>): Promise<T> => {
  const line = createServer((request, answer) => {
    const pass = async (): Promise<void> => {
      const body = (await text(request)).replace(/"proof":\["../, '"proof":["00');
      const passed = await fetch(`${centreUrl}${request.url}`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      });
      answer.writeHead(passed.status, { 'content-type': 'application/json' }).end(await passed.text());
    };
    pass().catch((error: unknown) => answer.destroy(error as Error));
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const { port } = line.address() as AddressInfo;
  return use(`http://127.0.0.1:${port}`).finally(() => line.close());
};

const forged = ['00'.repeat(32)];
const show = (shown: object) => centre.call({ roles: [] }, 'POST', `/witness/dinsos/${log.service}`, { body: shown });
const events = () => centre.eventsOf(`witness-dinsos-${log.service}`);

it('accuses nobody by a proof that does not hold, however often a genuine note is replayed with it (MON-007)', async () => {
  const before = await events();
  const old = await log.checkpoint();
  const replayed = { note: old.note, signature: old.signature, from: 17, proof: forged };
  expect(await show(replayed)).toMatchObject({ status: 200 });
  await log.grow(3);
  const { note, signature } = await log.checkpoint();
  const refused = { status: 422, body: { code: 'witness.proof-fails', size: 17 } };
  for (const proof of [forged, [], forged])
    expect(await show({ note, signature, from: 17, proof })).toMatchObject(refused);
  expect(await events()).toEqual(before);
  expect(await round()).toBe('countersigned');
  expect(await show(replayed)).toMatchObject({ status: 409, body: { code: 'witness.log-shorter', size: 20 } });
  expect(await standing()).toMatchObject({ state: 'ok', size: 20, contradiction: null });
});

it('holds an honest log up for one round when its proof was damaged on the way', async () => {
  await log.grow(3);
  expect(await withDamagedProofs(centre.service.url, (url) => log.round(url))).toBe('proof-damaged');
  expect(await standing()).toMatchObject({ state: 'ok', size: 17, contradiction: null });
  expect(await round()).toBe('countersigned');
  expect(await standing()).toMatchObject({ state: 'ok', size: 20, contradiction: null });
});
