import { compareTotals, scopeOf, type Comparison } from './control-totals.rules';

const closed = { key: 'closed/2026-10/a', count: 42 };
const net = { key: 'net/run', count: 42, sumRupiah: 187_500_000n };

/** The centre has worked in all that is counted, and nothing since. */
const given = (comparison: Partial<Comparison>): Comparison => ({
  stated: { lines: [closed], upTo: [3, 0, 7] },
  held: [closed],
  reached: new Map([
    [0, 3],
    [2, 8],
  ]),
  changed: new Set(),
  ...comparison,
});

describe('control totals of an agency and the centre (MON-011)', () => {
  it('are equal where both hold the same', () =>
    expect(compareTotals(given({}))).toEqual([
      { key: closed.key, state: 'equal', stated: { count: 42 }, held: { count: 42 }, drift: { count: 0 } },
    ]));

  it('drift where the centre lost a figure', () =>
    expect(compareTotals(given({ held: [] }))).toEqual([
      { key: closed.key, state: 'drift', stated: { count: 42 }, held: { count: 0 }, drift: { count: -42 } },
    ]));

  it('drift where the centre holds a figure that the agency does not know', () =>
    expect(compareTotals(given({ held: [closed, { key: 'closed/2026-10/b', count: 1 }] }))[1]).toMatchObject({
      state: 'drift',
      drift: { count: 1 },
    }));

  it('drift by a single rupiah', () =>
    expect(
      compareTotals(given({ stated: { lines: [net], upTo: [] }, held: [{ ...net, sumRupiah: 187_499_999n }] })),
    ).toMatchObject([{ state: 'drift', drift: { count: 0, sumRupiah: -1n } }]));

  it('take a figure of nothing for one that is not named', () =>
    expect(compareTotals(given({ held: [closed, { key: 'closed/2026-10/b', count: 0 }] }))[1]).toMatchObject({
      state: 'equal',
    }));

  it('wait until everything that is counted has been worked in', () => {
    for (const reached of [new Map([[2, 7]]), new Map([[0, 3]]), new Map<number, number>()])
      expect(compareTotals(given({ held: [], reached }))).toMatchObject([{ state: 'pending', drift: null }]);
  });

  it('say nothing of a figure that a later fact has moved', () =>
    expect(compareTotals(given({ held: [{ ...closed, count: 43 }], changed: new Set(['2026-10/a']) }))).toMatchObject([
      { state: 'changed', drift: null },
    ]));

  it('still find drift in a figure beside the one that was moved', () =>
    expect(compareTotals(given({ held: [], changed: new Set(['2026-10/b']) }))).toMatchObject([{ state: 'drift' }]));
});

it('knows what a figure is about', () => expect(scopeOf('sangat-baik/2026-10/a')).toBe('2026-10/a'));

describe('a figure of money that one of both does not name', () => {
  const nothing = { count: 0, sumRupiah: 0n };
  const all = { count: 42, sumRupiah: 187_500_000n };

  it('is nothing of money there', () => {
    expect(compareTotals(given({ stated: { lines: [net], upTo: [] }, held: [] }))).toEqual([
      { key: net.key, state: 'drift', stated: all, held: nothing, drift: { count: -42, sumRupiah: -187_500_000n } },
    ]);
    expect(compareTotals(given({ stated: { lines: [], upTo: [] }, held: [net] }))).toEqual([
      { key: net.key, state: 'drift', stated: nothing, held: all, drift: all },
    ]);
  });

  it('drifts by its count alone, too', () =>
    expect(compareTotals(given({ stated: { lines: [net], upTo: [] }, held: [{ ...net, count: 41 }] }))).toMatchObject([
      { state: 'drift', drift: { count: -1, sumRupiah: 0n } },
    ]));
});

it('figures come in the order of their keys', () =>
  expect(
    compareTotals(given({ held: [closed, { key: 'a/1', count: 1 }, { key: 'z/1', count: 1 }] })).map(({ key }) => key),
  ).toEqual(['a/1', closed.key, 'z/1']));
