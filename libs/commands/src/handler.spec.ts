import { randomUUID } from 'node:crypto';
import { accept } from '@kinerja/kernel';
import { currentCommand, derivedCommand, withCommand } from './command-context';
import { handlerFor } from './handler';
import { aMove, context, jarDecider, jarHandler, jarStore, put, thingPut } from './handler.fixtures';
import { StaleInbox } from './stale-inbox';

const setUp = () => {
  const store = jarStore();
  const jars = jarHandler(store);
  return {
    store,
    run: (command: ReturnType<typeof put>, given = context(), expected?: bigint) =>
      withCommand(given, () => jars.handle(command, expected)),
    things: async (jar = 'one') =>
      (await store.load(`jar-${jar}`)).events.map(({ data }) => (data as { thing: string }).thing),
  };
};

describe('a handler', () => {
  it('decides on the state of the stream and appends what follows', async () => {
    const { run, things, store } = setUp();
    expect(await run(put('a'))).toEqual({ accepted: true, version: 1n, position: 1n, repeated: false });
    expect(await run(put('b'))).toMatchObject({ version: 2n });
    expect(await run(put('b'))).toEqual({ accepted: false, refusal: { code: 'jar.thing-there' } });
    expect(await things()).toEqual(['a', 'b']);
    expect(store.outbox().map(({ key, keySeq }) => [key, keySeq])).toEqual([
      ['a', 1n],
      ['b', 1n],
    ]);
  });

  it('writes who and why with every event', async () => {
    const { run, store } = setUp();
    const given = context({ causationId: randomUUID(), traceparent: '00-1-2-01' });
    await run(put('a'), { ...given, fingerprint: 'request' });
    expect((await store.load('jar-one')).events[0]?.meta).toEqual(given);
  });

  it('refuses a version that the caller saw and that is past', async () => {
    const { run } = setUp();
    await run(put('a'));
    expect(await run(put('b'), context(), 1n)).toMatchObject({ accepted: true });
    const refusal = { code: 'stream.changed', expected: 1n, actual: 2n };
    expect(await run(put('c'), context(), 1n)).toEqual({ accepted: false, refusal });
  });

  it('answers a repeat with the outcome of the first time, even if it would be refused now', async () => {
    const { run, things } = setUp();
    const given = context();
    const first = await run(put('a'), given);
    expect(await run(put('a'), given)).toEqual({ ...first, repeated: true });
    await run(put('b'));
    expect(await run(put('a'), given, 0n)).toEqual({ ...first, repeated: true });
    expect(await things()).toEqual(['a', 'b']);
  });

  it('knows a repeat by what was asked, not by the clock', async () => {
    const { run } = setUp();
    const given = context();
    await run(put('a', 'one', '2026-01-01T00:00:00.000Z'), given);
    expect(await run(put('a', 'one', '2026-01-02T00:00:00.000Z'), given)).toMatchObject({
      accepted: true,
      repeated: true,
    });
    const reused = { accepted: false, refusal: { code: 'command.reused', commandId: given.commandId } };
    expect(await run(put('b'), given)).toEqual(reused);
    expect(await run(put('a', 'two'), given)).toEqual(reused);
  });

  it('answers nobody with the outcome of another command, also where the rules refuse this one', async () => {
    const { run } = setUp();
    const given = context();
    await run(put('a'), given);
    for (const thing of ['b', 'c']) await run(put(thing));
    expect(await run(put('c'), given)).toEqual({
      accepted: false,
      refusal: { code: 'command.reused', commandId: given.commandId },
    });
  });

  it('trusts the digest of the request where one is given, for looked-up facts may have changed', async () => {
    const { run } = setUp();
    const given = context({ fingerprint: 'the same request' });
    await run(put('a'), given);
    expect(await run(put('b'), given)).toMatchObject({ accepted: true, repeated: true });
    expect(await run(put('b'), { ...given, fingerprint: 'another' })).toMatchObject({
      refusal: { code: 'command.reused' },
    });
  });

  it('decides anew when it loses a race, and each command counts once', async () => {
    const { run, things } = setUp();
    const handled = await Promise.all(['a', 'b', 'c', 'd'].map((thing) => run(put(thing))));
    expect(handled.filter(({ accepted }) => accepted)).toHaveLength(3);
    expect(handled.find(({ accepted }) => !accepted)).toEqual({
      accepted: false,
      refusal: { code: 'jar.full', holds: 3 },
    });
    expect(await things()).toHaveLength(3);
  });

  it('tells the caller who named the version that a race was lost', async () => {
    const { run } = setUp();
    const handled = await Promise.all(['a', 'b'].map((thing) => run(put(thing), context(), 0n)));
    expect(handled[1]).toEqual({ accepted: false, refusal: { code: 'stream.changed', expected: 0n, actual: 1n } });
  });

  it('lets the rules say what stands in the way before it complains of a stale version', async () => {
    const { run } = setUp();
    for (const thing of ['a', 'b', 'c']) await run(put(thing));
    expect(await run(put('d'), context(), 1n)).toEqual({ accepted: false, refusal: { code: 'jar.full', holds: 3 } });
    const empty = setUp();
    await Promise.all(['a', 'b'].map((thing) => empty.run(put(thing))));
    const handled = await Promise.all(['c', 'd'].map((thing) => empty.run(put(thing), context(), 2n)));
    expect(handled[1]).toEqual({ accepted: false, refusal: { code: 'jar.full', holds: 3 } });
  });

  it('gives up after five lost races', async () => {
    const store = jarStore();
    const commit = store.commit.bind(store);
    let races = 0;
    store.commit = async (item) => {
      races += 1;
      await commit({ ...item, meta: { ...item.meta, commandId: randomUUID() } });
      return commit(item);
    };
    const endless = handlerFor({ ...jarDecider, decide: () => accept(thingPut('a')) }, store, () => 'jar-endless');
    const handled = await withCommand(context(), () => endless.handle(put('a')));
    expect(handled).toEqual({ accepted: false, refusal: { code: 'stream.changed', expected: 4n, actual: 5n } });
    expect(races).toBe(5);
  });

  it('takes names and says in its own words that one is taken', async () => {
    const { run } = setUp();
    await run(put('unique-1'));
    const refusal = { code: 'jar.thing-elsewhere', key: 'unique-1' };
    expect(await run(put('unique-1', 'two'))).toEqual({ accepted: false, refusal });
  });

  it('takes the step over a message with its effect, and throws when another process took it', async () => {
    const { run, things } = setUp();
    await run(put('a'), context({ inbox: aMove(0n) }));
    await expect(run(put('b'), context({ inbox: aMove(0n) }))).rejects.toThrow(StaleInbox);
    expect(await things()).toEqual(['a']);
  });

  it('writes nothing outside a command', async () => {
    await expect(jarHandler(jarStore()).handle(put('a'))).rejects.toThrow('outside a command');
  });
});

describe('the command of the moment', () => {
  it('follows asynchronous work and ends with it', async () => {
    const given = context();
    expect(currentCommand()).toBeUndefined();
    expect(await withCommand(given, async () => (await Promise.resolve(), currentCommand()))).toEqual(given);
    expect(currentCommand()).toBeUndefined();
  });

  it('gives each part of a bulk request an id of its own, the same every time, and no inbox step', () => {
    const given = context({ inbox: aMove(0n) });
    const idOf = (name: string) => withCommand(given, () => derivedCommand(name, () => currentCommand()));
    expect(idOf('a')).toEqual(idOf('a'));
    expect(idOf('a')?.commandId).not.toBe(idOf('b')?.commandId);
    expect(idOf('a')).toMatchObject({ actor: given.actor, correlationId: given.correlationId });
    expect(idOf('a')?.inbox).toBeUndefined();
  });
});
