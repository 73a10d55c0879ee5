import { isLive, LONGEST_IDLE_MS, LONGEST_MS, needsTouch, type DoorSession } from './session';

const start = Date.parse('2026-11-02T01:00:00Z');
const session = (seenAt: number): DoorSession => ({
  sessionId: 's',
  accountId: 'a',
  displayName: 'Siti Contoh',
  roles: ['employee'],
  hasSecondFactor: false,
  passwordSetAt: '2026-11-01T01:00:00.000Z',
  startedAt: start,
  seenAt,
});

it('lives while it is used', () => expect(isLive(session(start), start + LONGEST_IDLE_MS - 1)).toBe(true));
it('ends after 30 minutes without a request (R18)', () =>
  expect(isLive(session(start), start + LONGEST_IDLE_MS)).toBe(false));
it('ends after 12 hours even while it is used (R18)', () => {
  const late = start + LONGEST_MS;
  expect(isLive(session(late - 2), late - 1)).toBe(true);
  expect(isLive(session(late - 1), late)).toBe(false);
});
it('is written anew once a minute at most', () => {
  expect(needsTouch(session(start), start + 59_999)).toBe(false);
  expect(needsTouch(session(start), start + 60_000)).toBe(true);
});
