import { localDate } from '@kinerja/vocabulary';
import { packPeriod, type DatedPack } from './policy-pack.timeline';

const pack = (packId: string, validFrom: string, change: Partial<DatedPack> = {}): DatedPack => ({
  ...{ packId, validFrom: localDate(validFrom), isShipped: false, isWithdrawn: false },
  adoptedAt: '2026-01-01T00:00:00.000Z',
  ...change,
});
const today = localDate('2026-11-15');
const periods = (...all: readonly DatedPack[]): readonly string[] =>
  all.map((one) => {
    const { state, endsBefore = 'open' } = packPeriod(one, all, today);
    return `${one.packId} ${state} ${endsBefore}`;
  });

it('lets each pack hold until the next begins (TPP-020)', () =>
  expect(periods(pack('a', '2026-01-01'), pack('b', '2026-07-01'), pack('c', '2027-01-01'))).toEqual([
    'a past 2026-07-01',
    'b in-force 2027-01-01',
    'c coming open',
  ]));

it('lets the later adoption of one day hold, and the earlier never', () =>
  expect(periods(pack('a', '2026-07-01'), pack('b', '2026-07-01', { adoptedAt: '2026-02-01T00:00:00.000Z' }))).toEqual([
    'a never 2026-07-01',
    'b in-force open',
  ]));

it('ends a pack of the program where the first of the city begins, and never the other way round', () =>
  expect(periods(pack('own', '2026-03-01'), pack('example', '2026-09-01', { isShipped: true }))).toEqual([
    'own in-force open',
    'example never 2026-03-01',
  ]));

it('counts a withdrawn pack for nothing', () =>
  expect(periods(pack('a', '2026-01-01'), pack('b', '2026-12-01', { isWithdrawn: true }))).toEqual([
    'a in-force open',
    'b withdrawn open',
  ]));
