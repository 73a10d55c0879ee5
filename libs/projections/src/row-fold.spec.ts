import fc from 'fast-check';
import { columnSum } from './column-sum';
import { plus, zeroRow } from './column-sum';
import type { Row, RowChange } from './row-change';
import { RowFold, type FoldedRow } from './row-fold';
import { totalsTable } from './totals.fixtures';

type State = Map<string, Row>;
const unit = (row: Partial<Row>): string => String(row['unitId']);

/** What the words of `row-change.ts` mean, one change at a time. */
const applyOne = (state: State, change: RowChange): void => {
  const key = unit(change.change === 'upsert' ? change.row : change.key);
  const row = state.get(key);
  switch (change.change) {
    case 'upsert':
      return void state.set(key, change.row);
    case 'remove':
      return void state.delete(key);
    case 'patch':
      return void (row && state.set(key, { ...row, ...(change.set as Row) }));
    case 'add':
      return void state.set(key, plus(totalsTable, row ?? zeroRow(totalsTable, { unitId: key }), change.by as Row));
  }
};

/** What the five statements do, in their order. */
const applyFolded = (state: State, { key, ...folded }: FoldedRow): void => {
  const patch = (set: Row): void => applyOne(state, { change: 'patch', key, set });
  if (folded.kind === 'known')
    return applyOne(state, folded.row ? { change: 'upsert', row: folded.row } : { change: 'remove', key });
  patch(folded.before);
  if (folded.added) applyOne(state, { change: 'add', key, by: folded.added });
  patch(folded.after);
};

const unitId = fc.constantFrom('a', 'b', 'c');
const columns = { people: fc.nat(9), netRupiah: fc.bigInt(0n, 99n), score: fc.constantFrom('0.5', '1.25', '3') };
const partial = fc.record(columns, { requiredKeys: [] });
const change: fc.Arbitrary<RowChange> = fc.oneof(
  fc.record({ unitId, name: fc.constantFrom('x', 'y'), ...columns }).map((row) => ({ change: 'upsert' as const, row })),
  fc.tuple(unitId, partial).map(([id, set]) => ({ change: 'patch' as const, key: { unitId: id }, set })),
  fc.tuple(unitId, partial).map(([id, by]) => ({ change: 'add' as const, key: { unitId: id }, by })),
  unitId.map((id) => ({ change: 'remove' as const, key: { unitId: id } })),
);

it('folds any mixture of changes to the same rows as carrying them out one by one', () => {
  const property = fc.property(fc.array(change), fc.array(change, { maxLength: 40 }), (before, batch) => {
    const [oneByOne, folded]: [State, State] = [new Map(), new Map()];
    for (const each of before) [oneByOne, folded].forEach((state) => applyOne(state, each));
    for (const each of batch) applyOne(oneByOne, each);
    const fold = new RowFold(totalsTable);
    fold.add(batch);
    for (const row of fold.folded()) applyFolded(folded, row);
    expect(folded).toEqual(oneByOne);
  });
  fc.assert(property, { numRuns: 500 });
});

it('keeps decimals exact when it adds them', () => {
  const score = totalsTable.columns.find(({ property }) => property === 'score');
  expect(score && columnSum(score, '0.1', '0.20')).toBe('0.30');
});

it('refuses a change that does not say which row it means', () => {
  const fold = new RowFold(totalsTable);
  expect(() => fold.add([{ change: 'remove', key: {} }])).toThrow('the key lacks unitId');
});
