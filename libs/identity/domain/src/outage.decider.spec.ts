import { specFor } from '@kinerja/domain-testing';
import { instant, localDate } from '@kinerja/vocabulary';
import type { RecordOutage, WithdrawOutage } from './outage.commands';
import { outageDecider } from './outage.decider';
import { outageId, type OutageEvent } from './outage.events';

const { given } = specFor(outageDecider);
const id = outageId('0b6f5d39-50f6-5a0e-9d5c-0000000000aa');
const [now, today] = [instant('2026-12-04T08:00:00.000Z'), localDate('2026-12-04')];
const said = {
  ...{ startsOn: localDate('2026-12-04'), startsAt: '08:00', endsOn: localDate('2026-12-04'), endsAt: '15:00' },
  cause: 'Listrik padam di pusat data',
};
const record = (changes: Partial<RecordOutage['data']> = {}): RecordOutage => ({
  type: 'RecordOutage',
  data: { outageId: id, ...said, today, now, ...changes },
});
const recorded = (changes: Partial<typeof said> = {}): OutageEvent => ({
  type: 'OutageRecorded',
  data: { outageId: id, ...said, ...changes, at: now },
});
const reason = 'Salah tanggal';
const withdraw: WithdrawOutage = { type: 'WithdrawOutage', data: { outageId: id, reason, now } };
const withdrawn: OutageEvent = { type: 'OutageWithdrawn', data: { outageId: id, reason, at: now } };
const day = (text: string) => ({ endsOn: localDate(text) });

describe('an outage (IDN-190)', () => {
  it('is recorded with its cause', () => given().when(record()).then(recorded()));
  it('is recorded once', () => {
    given(recorded()).when(record()).thenNothing();
    given(recorded())
      .when(record({ cause: 'Gempa' }))
      .thenRefused({ code: 'outage.already-recorded' });
  });
  it('ends after it starts', () => {
    const starts = { startsOn: said.startsOn, startsAt: said.startsAt };
    given()
      .when(record({ endsAt: '08:00' }))
      .thenRefused({ code: 'outage.ends-before-start', ...starts });
    given()
      .when(record(day('2026-12-03')))
      .thenRefused({ code: 'outage.ends-before-start', ...starts });
    given()
      .when(record({ endsAt: '08:01' }))
      .then(recorded({ endsAt: '08:01' }));
  });
  it('lasts 14 days at most', () => {
    given()
      .when(record(day('2026-12-17')))
      .then(recorded(day('2026-12-17')));
    given()
      .when(record(day('2026-12-18')))
      .thenRefused({ code: 'outage.too-long', latest: localDate('2026-12-17'), days: 14 });
  });
  it('is announced 31 days before at most', () => {
    const [last, first] = [localDate('2027-01-04'), localDate('2027-01-05')];
    given()
      .when(record({ startsOn: last, endsOn: last }))
      .then(recorded({ startsOn: last, endsOn: last }));
    given()
      .when(record({ startsOn: first, endsOn: first }))
      .thenRefused({ code: 'outage.too-far-ahead', latest: last });
    const never = localDate('2199-12-31');
    given()
      .when(record({ startsOn: never, endsOn: never }))
      .thenRefused({ code: 'outage.too-far-ahead', latest: last });
  });
});

describe('its withdrawal (IDN-191)', () => {
  it('has a reason', () => given(recorded()).when(withdraw).then(withdrawn));
  it('is of one that was recorded', () => given().when(withdraw).thenRefused({ code: 'outage.absent' }));
  it('happens once, and for good', () => {
    given(recorded(), withdrawn).when(withdraw).thenRefused({ code: 'outage.withdrawn' });
    given(recorded(), withdrawn).when(record()).thenRefused({ code: 'outage.withdrawn' });
  });
});
