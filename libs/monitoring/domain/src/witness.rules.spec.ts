import { instant } from '@kinerja/vocabulary';
import { standingOf } from './witness.rules';

const at = (minute: number) => instant(Date.UTC(2026, 10, 22, 7, minute));
const never = { countersignedAt: null, contradictedAt: null, heardAt: null };

it.each([
  ['was never shown', never, 'silent'],
  ['was shown and has said nothing since', { ...never, countersignedAt: at(0) }, 'ok'],
  ['has said something before it was shown', { ...never, countersignedAt: at(1), heardAt: at(0) }, 'ok'],
  ['has just said something', { ...never, countersignedAt: at(0), heardAt: at(25) }, 'ok'],
  ['said something and did not show itself for long', { ...never, countersignedAt: at(0), heardAt: at(19) }, 'silent'],
  ['has said something in the moment it was shown', { ...never, countersignedAt: at(0), heardAt: at(0) }, 'ok'],
  ['said something before it was shown, long ago', { ...never, countersignedAt: at(2), heardAt: at(1) }, 'ok'],
  ['said something ten minutes ago', { ...never, countersignedAt: at(0), heardAt: at(20) }, 'ok'],
  ['contradicted itself', { ...never, countersignedAt: at(29), contradictedAt: at(1) }, 'contradicted'],
] as const)('a log that %s: %s (MON-009)', (_what, trace, standing) =>
  expect(standingOf(trace, at(30))).toBe(standing),
);
