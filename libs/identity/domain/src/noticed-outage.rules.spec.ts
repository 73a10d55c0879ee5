import { instant } from '@kinerja/vocabulary';
import { noticedOutage } from './noticed-outage.rules';

const lastRan = instant('2026-12-04T01:12:30.000Z');

describe('an outage that the system notices (IDN-192)', () => {
  it('is from when it ran last until it runs again, by the clock of the agency', () => {
    const span = { startsOn: '2026-12-04', startsAt: '09:12', endsOn: '2026-12-05', endsAt: '00:30' };
    expect(noticedOutage(lastRan, instant('2026-12-04T16:30:59.000Z'), 'WITA')).toEqual(span);
  });
  it('is none when it is shorter than an hour, as a restart is', () => {
    expect(noticedOutage(lastRan, instant('2026-12-04T02:12:29.999Z'), 'WITA')).toBeUndefined();
    expect(noticedOutage(lastRan, instant('2026-12-04T02:12:30.000Z'), 'WITA')).toMatchObject({ endsAt: '10:12' });
  });
  it('is none when the clock was set back', () =>
    expect(noticedOutage(lastRan, instant('2026-12-03T01:12:30.000Z'), 'WITA')).toBeUndefined());
  it('is of 14 days at most, the last ones', () => {
    const again = instant('2027-02-01T01:00:00.000Z');
    const span = { startsOn: '2027-01-19', startsAt: '00:00', endsOn: '2027-02-01', endsAt: '09:00' };
    expect(noticedOutage(lastRan, again, 'WITA')).toEqual(span);
    expect(noticedOutage(instant('2027-01-18T16:00:00.000Z'), again, 'WITA')).toEqual(span);
  });
});
