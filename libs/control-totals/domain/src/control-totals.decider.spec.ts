import { specFor } from '@kinerja/domain-testing';
import { instant, yearMonth } from '@kinerja/vocabulary';
import {
  controlTotalsDecider,
  type ControlLine,
  type ControlTotalsStated,
  type StateControlTotals,
} from './control-totals.decider';
import { lastNight } from './nights';

const { given } = specFor(controlTotalsDecider);
const month = yearMonth('2026-10');
const now = instant('2026-11-02T17:00:00.000Z');
const net: ControlLine = { key: 'net/a', count: 42, sumRupiah: 187_500_000n };
const gross: ControlLine = { key: 'gross/a', count: 42, sumRupiah: 200_000_000n };

const state = (lines: readonly ControlLine[], upTo: readonly number[] = [3, 0]): StateControlTotals => ({
  type: 'StateControlTotals',
  data: { month, lines, upTo, now },
});
const stated = (revision: number, lines: readonly ControlLine[], upTo: readonly number[] = [3, 0]) =>
  ({ type: 'ControlTotalsStated', data: { month, revision, lines, upTo, at: now } }) satisfies ControlTotalsStated;

describe('the control totals of a month (MON-010)', () => {
  it('are stated a first time, also where there is nothing', () => {
    given()
      .when(state([net]))
      .then(stated(1, [net]));
    given().when(state([])).then(stated(1, []));
  });

  it('are not said twice, in whatever order the figures come', () =>
    given(stated(1, [gross, net]))
      .when(state([net, gross]))
      .thenNothing());

  it('stand in the order of their keys, however they come', () => {
    const lines = [gross, net, { ...net, key: 'people' }];
    const orders = [lines, lines.toReversed(), [...lines.slice(1), gross]];
    for (const order of orders) given().when(state(order)).then(stated(1, lines));
    expect(controlTotalsDecider.initialState).toEqual({ status: 'never' });
  });

  it('are a new revision when a figure has changed', () =>
    given(stated(1, [net]))
      .when(state([{ ...net, sumRupiah: 187_500_001n }]))
      .then(stated(2, [{ ...net, sumRupiah: 187_500_001n }])));

  it('are a new revision when a figure is gone', () =>
    given(stated(1, [gross, net]), stated(2, [net]))
      .when(state([]))
      .then(stated(3, [])));

  it('are said anew with the same figures when facts were said in between', () =>
    given(stated(1, [net]))
      .when(state([net], [4, 0]))
      .then(stated(2, [net], [4, 0])));
});

describe('the night of the statements', () => {
  it.each([
    ['2026-10-31T16:59:59.999Z', '2026-10-30T17:00:00.000Z', ['2026-10', '2026-09', '2026-08']],
    ['2026-10-31T17:00:00.000Z', '2026-10-31T17:00:00.000Z', ['2026-11', '2026-10', '2026-09']],
    ['2027-01-01T12:00:00.000Z', '2026-12-31T17:00:00.000Z', ['2027-01', '2026-12', '2026-11']],
  ])('at %s is the one that began at %s, one o’clock in Central Indonesia', (at, began, months) =>
    expect(lastNight(instant(at), 'WITA')).toEqual({ began, months }),
  );

  it('begins earlier in the east', () =>
    expect(lastNight(instant('2026-10-31T16:30:00.000Z'), 'WIT').began).toBe('2026-10-31T16:00:00.000Z'));
});
