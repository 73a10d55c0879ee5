import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SharedState } from './shared-state';

/** What both drivers promise of one process; `open` gives a fresh one each time. */
export const sharedStateConformance = (open: () => SharedState): void => {
  let opened: SharedState[] = [];
  const state = (): SharedState => {
    opened.push(open());
    return opened.at(-1) as SharedState;
  };
  afterEach(() => {
    opened.forEach(({ close }) => close());
    opened = [];
  });

  it('counts each key by itself, within its window', async () => {
    const [{ counters }, key] = [state(), randomUUID()];
    const first = await counters.count(key, 60_000);
    expect([first.current, first.ttlMs > 50_000 && first.ttlMs <= 60_000]).toEqual([1, true]);
    expect((await counters.count(key, 60_000)).current).toBe(2);
    expect((await counters.count(randomUUID(), 60_000)).current).toBe(1);
  });

  it('begins again when the window is over', async () => {
    const [{ counters }, key] = [state(), randomUUID()];
    await counters.count(key, 30);
    await pause(60);
    expect((await counters.count(key, 30)).current).toBe(1);
  });

  it('counts what comes at the same time', async () => {
    const [{ counters }, key] = [state(), randomUUID()];
    const counts = await Promise.all(Array.from({ length: 50 }, () => counters.count(key, 60_000)));
    expect(new Set(counts.map(({ current }) => current)).size).toBe(50);
  });

  it('remembers who was signed out, and for so long', async () => {
    const [{ signedOut }, id, brief] = [state(), randomUUID(), randomUUID()];
    expect(await signedOut.has(id)).toBe(false);
    await signedOut.add(id, 60_000);
    await signedOut.add(brief, 20);
    await pause(50);
    expect([await signedOut.has(id), await signedOut.has(brief)]).toEqual([true, false]);
  });
};
