import { currentCommand, type CommandContext } from '@kinerja/commands';
import { asSomebody, away, fill, jarLog, shelf, shelfHandler, type JarFilled } from './jar.fixtures';
import { MemoryReactions } from './memory-reactions';
import { ownReaction } from './own-reaction';
import { BeyondTheLog, ReactionRound, type ReactionAlarm } from './reaction-round';

const setUp = (fail: (jar: string) => unknown = () => undefined) => {
  const [log, store] = [jarLog(), new MemoryReactions()];
  const alarms: ReactionAlarm[] = [];
  const commands: (CommandContext | undefined)[] = [];
  const reaction = ownReaction<JarFilled>('shelving', {
    JarFilled: async ({ data }) => {
      commands.push(currentCommand());
      const failure = fail(data.jar);
      if (failure) throw failure;
      await shelfHandler(log).handle({ type: 'Shelve', data });
    },
  });
  const ports = { service: 'tests', log, store, batch: 2, onParked: (alarm: ReactionAlarm) => alarms.push(alarm) };
  return { log, store, alarms, commands, round: () => new ReactionRound(reaction, ports) };
};

const untilDone = async (round: ReactionRound): Promise<void> => {
  while (await round.work());
};

it('works every own event in once, in the order of the log, as the service and caused by the event', async () => {
  const { log, round, commands } = setUp();
  await fill(log, 'a', 'b', 'c');
  await untilDone(round());
  expect(await shelf(log)).toEqual(['a', 'b', 'c']);
  const [event] = (await log.load('jar-a')).events;
  expect(commands[0]).toMatchObject({
    actor: 'service:tests',
    causationId: event?.eventId,
    correlationId: event?.meta.correlationId,
  });
});

it('does nothing twice when it is killed before its checkpoint moves', async () => {
  const { log, store, round } = setUp();
  await fill(log, 'a', 'b', 'c');
  const killed = round();
  store.move = () => Promise.reject(away());
  await expect(killed.work()).rejects.toThrow('away');
  expect(await shelf(log)).toEqual(['a', 'b']);
  Reflect.deleteProperty(store, 'move');
  await untilDone(round());
  expect(await shelf(log)).toEqual(['a', 'b', 'c']);
});

it('repeats what the infrastructure spoilt, parks nothing for it and passes over nothing', async () => {
  let isAway = true;
  const { log, store, alarms, round } = setUp((jar) => (isAway && jar === 'b' ? away() : undefined));
  await fill(log, 'a', 'b', 'c');
  const one = round();
  await expect(one.work()).rejects.toThrow('away');
  isAway = false;
  await untilDone(round());
  await untilDone(one);
  expect(await shelf(log)).toEqual(['a', 'b', 'c']);
  expect([alarms, await store.parkedCounts()]).toEqual([[], new Map()]);
});

it('counts each event once when two processes work the log in', async () => {
  const { log, round, store } = setUp();
  await fill(log, 'a', 'b', 'c', 'd', 'e');
  await Promise.all([untilDone(round()), untilDone(round())]);
  expect(await shelf(log)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(await store.position('shelving')).toBeGreaterThanOrEqual(5n);
});

it('parks the stream whose event fails, goes on with the others, and follows up in order when it is mended', async () => {
  let isBroken = true;
  const { log, alarms, round, store } = setUp((jar) => (isBroken && jar === 'a' ? new Error('broken') : undefined));
  await fill(log, 'a', 'b', 'a', 'c');
  const one = round();
  const before = await log.head();
  while ((await store.position('shelving')) < before) await one.work();
  expect(await shelf(log)).toEqual(['b', 'c']);
  expect(await store.parkedCounts()).toEqual(new Map([['shelving', 2]]));
  expect(alarms[0]).toMatchObject({ reaction: 'shelving', stream: 'jar-a', eventType: 'JarFilled', position: 1n, reason: 'Error: broken' }); // prettier-ignore
  isBroken = false;
  await untilDone(one);
  expect(await shelf(log)).toEqual(['b', 'c', 'a', 'a']);
  expect(await store.parkedCounts()).toEqual(new Map());
});

it('tries what another process parked and did not live to try again', async () => {
  let isBroken = true;
  const { log, round, store } = setUp((jar) => (isBroken && jar === 'a' ? new Error('broken') : undefined));
  const [staying, dying] = [round(), round()];
  await staying.work();
  await fill(log, 'x', 'y', 'a', 'z');
  const before = await log.head();
  while ((await store.position('shelving')) < before) await dying.work();
  await untilDone(staying);
  expect(await store.parkedCounts()).toEqual(new Map([['shelving', 1]]));
  isBroken = false;
  await untilDone(staying);
  expect(await shelf(log)).toEqual(['x', 'y', 'z', 'a']);
  expect(await store.parkedCounts()).toEqual(new Map());
});

it('works nothing in from a checkpoint beyond the log, and passes over nothing that is written then', async () => {
  const { log, round, store } = setUp();
  await store.move({ name: 'shelving', from: 0n, to: 9n, parked: [] });
  await fill(log, 'a');
  const one = round();
  for (let times = 0; times < 2; times += 1) await expect(one.work()).rejects.toThrow(BeyondTheLog);
  expect([await shelf(log), await store.position('shelving')]).toEqual([[], 9n]);
});

it('passes by what it has no handler for, and remembers at the end how far it has come', async () => {
  const { log, round, store } = setUp();
  await asSomebody(() => shelfHandler(log).handle({ type: 'Shelve', data: { jar: 'by hand' } }));
  const one = round();
  await untilDone(one);
  expect([one.position, await store.position('shelving')]).toEqual([1n, 0n]);
  await one.flush();
  expect(await store.position('shelving')).toBe(1n);
});
