import type { Delivery } from '../envelope/message';
import type { KeyState } from './key-state';
import { Pending } from './pending';

const delivery = (offset: bigint, keySeq: bigint, key = 'k'): Delivery => ({
  ...{ topic: 'dinas.tests.v1', partition: 0, type: 'tests.noted', envelope: '{}' },
  ...{ offset, key, keySeq },
});

/** The inbox stands at offset 10, its key at 3. */
const pending = (state: Partial<KeyState> = {}): Pending =>
  new Pending(new Map([[0, 10n]]), new Map([['k', { lastSeq: 3n, parked: false, ...state }]]));

describe('what becomes of a message', () => {
  it.each([
    ['was worked in', 9n, 3n, 'old'],
    ['was worked in, sent again under a new offset', 12n, 3n, 'old'],
    ['is next', 10n, 4n, 'apply'],
    ['is next behind a hole of other keys', 14n, 4n, 'apply'],
    ['comes before its predecessor', 10n, 5n, 'gap'],
    ['comes after its place was passed over', 9n, 4n, 'late'],
    ['comes late and before its predecessor', 9n, 6n, 'late'],
  ] as const)('that %s', (_, offset, keySeq, fate) => expect(pending().fateOf(delivery(offset, keySeq))).toBe(fate));

  it.each([
    ['is next', 10n, 4n, 'hold'],
    ['comes before its predecessor', 10n, 9n, 'hold'],
    ['was worked in', 10n, 2n, 'old'],
  ] as const)('whose key is parked, that %s', (_, offset, keySeq, fate) =>
    expect(pending({ parked: true }).fateOf(delivery(offset, keySeq))).toBe(fate),
  );

  it('is judged by the messages before it in the same transaction', () => {
    const one = pending();
    one.applied(delivery(10n, 4n), []);
    expect(one.fateOf(delivery(10n, 4n))).toBe('old');
    expect(one.fateOf(delivery(11n, 5n))).toBe('apply');
    one.park(delivery(11n, 5n), 'failed', 'no');
    expect(one.fateOf(delivery(12n, 6n))).toBe('hold');
    expect(one.fateOf(delivery(12n, 1n, 'other'))).toBe('apply');
  });
});

describe('the offset', () => {
  it('moves behind what was taken and never back, whatever is repeated in between', () => {
    const one = pending();
    one.applied(delivery(11n, 4n), []);
    one.pass(delivery(10n, 3n));
    one.pass(delivery(4n, 1n));
    expect([...one.moves]).toEqual([[0, { expected: 10n, next: 12n }]]);
  });

  it('stays where it is when nothing but repetitions came', () => {
    const one = pending();
    one.pass(delivery(9n, 3n));
    expect([...one.moves]).toEqual([]);
  });
});
