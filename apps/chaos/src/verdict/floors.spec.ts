import type { Entry } from '@kinerja/system-under-test';
import { chaosOptions } from '../chaos-options';
import type { PaidMonth } from '../load/control-sums';
import { undrained } from '../storm/broker-outage';
import type { Fault } from '../storm/fault-record';
import { missedFloors, type Happened } from './floors';

const asked = chaosOptions(['--kills', '2', '--freeze', '1', '--wires', '1', '--size', '7', '--rate', '1']);
const faults: readonly Fault[] = ['SIGKILL', 'SIGKILL at append.after-commit', 'SIGSTOP', 'wire cut'].map((kind) => ({
  ...{ kind, target: 'load1/planning', at: 1 },
}));
const unit = (id: string, kind: 'acked' | 'unknown' = 'acked'): Entry => ({
  ...{ id, agency: 'load1', service: 'identity', what: 'unit.register', commands: {}, about: { name: id }, sentAt: 0 },
  outcome: kind === 'acked' ? { kind, status: 201, answer: { unitId: id }, position: null } : { kind },
});
const month = (people: number, netRupiah: number): PaidMonth => ({
  ...{ month: '2026-10', attempts: 1 },
  sums: {
    ...{ people, plans: 7, reports: 7, predikat: {}, ikm: '83.61', mutu: 'B' },
    tpp: { grossRupiah: netRupiah, deductionRupiah: 0, netRupiah, explanationRupiah: 0, workbookRupiah: 0 },
  },
});
const happened: Happened = {
  faults,
  ...{ entries: Array.from({ length: 10 }, (_, at) => unit(String(at))), loadSeconds: 100, outage: undefined },
  months: [month(7, 1_000)],
};
const missed = (change: Partial<Happened>): readonly string[] => missedFloors(asked, { ...happened, ...change });

it('is content with a run in which everything that was asked for happened', () => expect(missed({})).toEqual([]));

it('misses faults that were asked for and never struck', () =>
  expect(missed({ faults: faults.slice(0, 1) })).toEqual([
    'processes killed: 1 instead of 2 at least',
    'processes frozen: 0 instead of 1 at least',
    'wires spoilt: 0 instead of 1 at least',
  ]));

it('misses commands where few or none were acknowledged', () => {
  const none = Array.from({ length: 50 }, (_, at) => unit(String(at), 'unknown'));
  expect(missed({ entries: none })).toEqual(['commands acknowledged in 100 s: 0 instead of 10 at least']);
  expect(missed({ entries: [], loadSeconds: 0 })).toEqual(['commands acknowledged in 0 s: 0 instead of 1 at least']);
});

it('misses every kind of command that a long load never had acknowledged', () => {
  const kinds = missed({ entries: Array.from({ length: 400 }, (_, at) => unit(String(at))) });
  expect(kinds).toHaveLength(10);
  expect(kinds).toContain('activity.report acknowledged: 0 instead of 1 at least');
  expect(kinds).not.toContain('unit.register acknowledged: 0 instead of 1 at least');
});

it('misses a payroll, or people and money in it', () => {
  expect(missed({ months: [] })).toEqual(['payrolls sealed: 0 instead of 1 at least']);
  expect(missed({ months: [month(0, 0)] })).toEqual([
    'people in the payroll of 2026-10: 0 instead of 7 at least',
    'rupiah paid in 2026-10: 0 instead of 1 at least',
  ]);
});

describe('an outage of the broker', () => {
  const outage = { seconds: 60, from: 0, to: 60_000, backlog: 9, left: 0, drainedSeconds: 1 };
  const during = { ...outage, sent: 20, accepted: 20, slowestMs: 1 };
  const withOutage = (change: Happened['outage']) =>
    missedFloors({ ...asked, brokerOutage: 60 }, { ...happened, outage: change });

  it('must have taken place, with commands accepted and messages that waited', () => {
    expect(withOutage(during)).toEqual([]);
    expect(withOutage({ ...during, accepted: 0, backlog: 0 })).toHaveLength(2);
    expect(withOutage(undefined)).toContain('seconds without the broker: 0 instead of 60 at least');
  });

  it('must be drained', () => {
    expect(undrained(outage)).toEqual([]);
    expect(undrained({ ...outage, left: 4, drainedSeconds: undefined })).toEqual([
      'of 9 messages that waited for the broker, 4 waited still after three minutes',
    ]);
  });
});
