import 'fake-indexeddb/auto';
import type { Command } from '../api/operation';
import { networkProblem, problemFrom, type Problem } from '../api/problem';
import { CommandQueue, type Outcome } from './command-queue';
import { openCommandStore, type CommandStore } from './command-store';
import { pageLocks } from './device-locks';

const command = (given: object): Command => given as Command;

let databases = 0;
const newStore = () => openCommandStore(`commands-${++databases}`);

const approve = (key: string, id = '1') =>
  command({ operation: 'POST planning/skps/{id}/approval', params: { id }, ifMatch: 1, key });
const giveBack = (key: string, id = '1') =>
  command({ operation: 'POST planning/skps/{id}/return', params: { id }, body: { note: 'x' }, key });

const siti = { account: 'siti' };
const never = new Promise<never>(() => undefined);
type Answering = (command: Command) => Promise<unknown>;

/** One page of a device: its queue, what it sent in this order, and what it told. */
const pageOf = (
  store: CommandStore,
  answer: Answering = () => Promise.resolve('taken'),
  now = () => 0,
  place = '/dinkes/',
) => {
  const sent: string[] = [];
  const told: Outcome[] = [];
  const send = (command: Command) => {
    sent.push(command.key);
    return answer(command);
  };
  const queue = new CommandQueue({ store, place, send, locks: pageLocks(), onOutcome: (one) => told.push(one), now });
  return { queue, sent, told };
};
/** A page that dies before the answer to these comes. */
const dyingAfter = async (store: CommandStore, ...commands: readonly Command[]) => {
  const page = pageOf(store, () => never);
  for (const command of commands) {
    void page.queue.dispatch(command, siti);
    while (!(await store.of('/dinkes/ siti')).some((kept) => kept.command.key === command.key)) await undefined;
  }
};
const left = async (store: CommandStore, owner = '/dinkes/ siti') =>
  (await store.of(owner)).map(({ command }) => command.key);

it('keeps a command from before it is sent until it is answered', async () => {
  const store = await newStore();
  const page = pageOf(store, async () => ({ keptWhileSent: await left(store) }));
  expect(await page.queue.dispatch(approve('k1'), siti)).toEqual({ keptWhileSent: ['k1'] });
  expect(await left(store)).toEqual([]);
});

it('sends what a page that died has left under the same key, once, and tells what became of it', async () => {
  const store = await newStore();
  await dyingAfter(store, approve('k1'));
  const page = pageOf(store);
  await page.queue.resume('siti');
  await page.queue.resume('siti');
  expect(page.sent).toEqual(['k1']);
  expect(page.told).toMatchObject([{ kept: { command: approve('k1') }, answer: 'taken' }]);
  expect(await left(store)).toEqual([]);
});

it('tells a refusal, and does not send what was refused again', async () => {
  const store = await newStore();
  await dyingAfter(store, approve('k1'));
  const page = pageOf(store, () => Promise.reject(problemFrom(412, '{}')));
  await page.queue.resume('siti');
  expect(page.told).toMatchObject([{ problem: { status: 412 } }]);
  expect(await left(store)).toEqual([]);
});

it('never sends or shows anything of another account, nor of another agency on the same device', async () => {
  const store = await newStore();
  await dyingAfter(store, approve('k1'));
  const [other, elsewhere] = [pageOf(store), pageOf(store, undefined, undefined, '/dinsos/')];
  await other.queue.resume('budi');
  await elsewhere.queue.resume('siti');
  expect([other.sent, elsewhere.sent, await left(store)]).toEqual([[], [], ['k1']]);
});

it('keeps what is refused because nobody, or somebody else, is signed in, for its owner', async () => {
  const store = await newStore();
  await dyingAfter(store, approve('k1'));
  const page = pageOf(store, () => Promise.reject(problemFrom(401, '{}')));
  await page.queue.resume('siti');
  expect([page.told, await left(store)]).toEqual([[], ['k1']]);
});

it('keeps what the network does not carry for the next time, and stops there', async () => {
  const store = await newStore();
  await dyingAfter(store, approve('k1'), approve('k2', '2'));
  const page = pageOf(store, () => Promise.reject(networkProblem()));
  await page.queue.resume('siti');
  expect([page.sent, await left(store)]).toEqual([['k1'], ['k1', 'k2']]);
});

it('forgets everything of an account that signs out, and nothing of another', async () => {
  const store = await newStore();
  await dyingAfter(store, approve('k1'));
  const page = pageOf(store, () => never);
  void page.queue.dispatch(approve('k2'), { account: 'budi' });
  while ((await left(store, '/dinkes/ budi')).length === 0) await undefined;
  await page.queue.drop('siti');
  expect([await left(store), await left(store, '/dinkes/ budi')]).toEqual([[], ['k2']]);
});

it('lets nothing overtake what was given to the same thing before', async () => {
  const store = await newStore();
  await dyingAfter(store, giveBack('k1'));
  const page = pageOf(store);
  await page.queue.dispatch(approve('k2'), siti);
  expect(page.sent).toEqual(['k1', 'k2']);
  expect(page.told).toMatchObject([{ kept: { command: { key: 'k1' } } }]);
});

it('sends nothing to a thing whose earlier command the network does not carry, and all to another', async () => {
  const store = await newStore();
  await dyingAfter(store, giveBack('k1'));
  const page = pageOf(store, ({ key }) => (key === 'k1' ? Promise.reject(networkProblem()) : Promise.resolve('taken')));
  await expect(page.queue.dispatch(approve('k2'), siti)).rejects.toMatchObject({ status: 0 });
  expect(await page.queue.dispatch(approve('k3', '2'), siti)).toBe('taken');
  expect(page.sent).toEqual(['k1', 'k3']);
});

it('sends two commands of one thing one after the other, and of two things at once', async () => {
  const store = await newStore();
  let letGo: () => void = () => undefined;
  const held = new Promise<string>((resolve) => (letGo = () => resolve('taken')));
  const page = pageOf(store, ({ key }) => (key === 'k1' ? held : Promise.resolve('taken')));
  const first = page.queue.dispatch(giveBack('k1'), siti);
  const second = page.queue.dispatch(approve('k2'), siti);
  await page.queue.dispatch(approve('k3', '2'), siti);
  expect(page.sent).toEqual(['k1', 'k3']);
  letGo();
  await Promise.all([first, second]);
  expect(page.sent).toEqual(['k1', 'k3', 'k2']);
});

it('leaves to the form what the form was told: nothing of it is sent later by itself', async () => {
  const store = await newStore();
  const page = pageOf(store, () => Promise.reject(networkProblem()));
  await expect(page.queue.dispatch(approve('k1'), siti)).rejects.toMatchObject({ status: 0 });
  await page.queue.settle('k1');
  expect(await left(store)).toEqual([]);
});

it('does not send again what a form of the same page still waits for', async () => {
  const store = await newStore();
  const page = pageOf(store, () => never);
  void page.queue.dispatch(approve('k1'), siti);
  while ((await left(store)).length === 0) await undefined;
  await page.queue.resume('siti');
  expect(page.sent).toEqual(['k1']);
});

it('keeps a bounded number, and sends the rest all the same', async () => {
  const store = await newStore();
  const ids = Array.from({ length: 101 }, (_, index) => String(index));
  const page = pageOf(store, () => never);
  for (const id of ids) {
    void page.queue.dispatch(approve(`k${id}`, id), siti);
    while (page.sent.length <= Number(id)) await new Promise(setImmediate);
  }
  expect(await left(store)).toHaveLength(100);
});

it('sends nothing after two weeks', async () => {
  const store = await newStore();
  await dyingAfter(store, approve('k1'));
  const page = pageOf(store, undefined, () => 15 * 86_400_000);
  await page.queue.resume('siti');
  expect([page.sent, await left(store)]).toEqual([[], []]);
});

it('sends without keeping where the device is full or keeps nothing', async () => {
  const full = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const page = pageOf({ add: full, of: full, remove: full, clear: full });
  expect(await page.queue.dispatch(approve('k1'), siti)).toBe('taken');
  await page.queue.resume('siti');
  await page.queue.drop('siti');
  const refusing = pageOf({ add: full, of: full, remove: full, clear: full }, () =>
    Promise.reject(problemFrom(409, '{}')),
  );
  const refusal: Promise<Problem> = refusing.queue.dispatch(approve('k2'), siti).then(
    () => Promise.reject(new Error('taken')),
    (problem: Problem) => problem,
  );
  expect((await refusal).status).toBe(409);
});
