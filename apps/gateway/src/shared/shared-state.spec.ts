import { MemoryCounters } from './counters';
import { sharedState } from './shared-state';
import { sharedStateConformance } from './shared-state.conformance.fixtures';

describe('what one process knows', () =>
  sharedStateConformance(() => sharedState({ agency: 'dinsos', now: Date.now })));

it('keeps its memory within bounds though every request comes under another key', async () => {
  const counters = new MemoryCounters();
  for (let key = 0; key < 60_000; key += 1) await counters.count(String(key), 60_000);
  expect((await counters.count('59999', 60_000)).current).toBe(2);
  expect((await counters.count('0', 60_000)).current).toBe(1);
});
