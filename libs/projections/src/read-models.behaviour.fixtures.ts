import { uuidv7 } from '@kinerja/clock';
import fc from 'fast-check';
import { CheckpointMoved } from './checkpoints';
import type { ReadModels, TableMove } from './read-models';
import type { RowChange } from './row-change';
import { RowFold } from './row-fold';
import { totalsTable, type UnitTotals } from './totals.fixtures';

/** Read models under test, and how to see the rows of `sample.unit_totals_v1`, in the order of their keys. */
export type UnderTest = Readonly<{ tables: ReadModels; rows: () => Promise<readonly UnitTotals[]> }>;

const unit = (letter: string): string => `018f3c7e-8b1a-7c3d-9e4f-01234567890${letter}`;
const unitId = fc.constantFrom(...['a', 'b', 'c'].map(unit));
const numbers = {
  people: fc.nat(9),
  netRupiah: fc.bigInt(0n, 2n ** 40n),
  score: fc.constantFrom('0.50', '1.25', '3.00'),
};
const texts = { name: fc.constantFrom('', 'Bidang', '"'), tags: fc.array(fc.constantFrom('a', '')) };
export const anyChange: fc.Arbitrary<RowChange<UnitTotals>> = fc.oneof(
  fc.record({ unitId, ...numbers, ...texts }).map((row) => ({ change: 'upsert' as const, row })),
  fc.record({ key: fc.record({ unitId }), set: fc.record({ ...numbers, ...texts }, { requiredKeys: [] }) }).map((one) => ({ change: 'patch' as const, ...one })), // prettier-ignore
  fc.record({ key: fc.record({ unitId }), by: fc.record(numbers, { requiredKeys: [] }) }).map((one) => ({ change: 'add' as const, ...one })), // prettier-ignore
  fc.record({ key: fc.record({ unitId }) }).map((one) => ({ change: 'remove' as const, ...one })),
);

export const foldOf = (changes: readonly RowChange<UnitTotals>[]): RowFold => {
  const fold = new RowFold(totalsTable);
  fold.add(changes as readonly RowChange[]);
  return fold;
};

const paid = (people: number): readonly RowChange<UnitTotals>[] => [
  { change: 'add', key: { unitId: unit('a') }, by: { people } },
];

const move = (name: string, [from, to]: readonly [bigint, bigint], changes = paid(1)): TableMove => ({
  ...{ name, from, to },
  fold: foldOf(changes),
});

/** Everything a projection may expect of where its rows are kept. */
export const behavesAsReadModels = (open: () => Promise<UnderTest> | UnderTest): void => {
  let tables: ReadModels;
  let rows: UnderTest['rows'];
  beforeEach(async () => ({ tables, rows } = await open()));

  const people = async (): Promise<number> => (await rows()).reduce((sum, row) => sum + row.people, 0);
  const clear = (): readonly RowChange<UnitTotals>[] =>
    ['a', 'b', 'c'].map((letter) => ({ change: 'remove', key: { unitId: unit(letter) } }));

  it('begins at 0 and moves rows and checkpoint together', async () => {
    const name = uuidv7();
    await tables.positions([name]);
    const before = await people();
    await tables.write([move(name, [0n, 7n])]);
    expect(await tables.positions([name])).toEqual(new Map([[name, 7n]]));
    expect(await people()).toBe(before + 1);
  });

  it('writes nothing at all when one of the checkpoints has moved', async () => {
    const [one, two] = [uuidv7(), uuidv7()];
    await tables.positions([one, two]);
    await tables.write([move(two, [0n, 3n])]);
    const before = await people();
    await expect(tables.write([move(one, [0n, 5n]), move(two, [0n, 5n])])).rejects.toThrow(CheckpointMoved);
    expect(await tables.positions([one, two])).toEqual(new Map([[one, 0n], [two, 3n]])); // prettier-ignore
    expect(await people()).toBe(before);
  });

  it('lets one of two writers through', async () => {
    const name = uuidv7();
    await tables.positions([name]);
    const before = await people();
    const both = await Promise.allSettled([tables.write([move(name, [0n, 2n])]), tables.write([move(name, [0n, 2n])])]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await people()).toBe(before + 1);
  });

  it('leaves what the changes say, one after the other', async () => {
    const name = uuidv7();
    await tables.positions([name]);
    let at = 0n;
    const write = async (changes: readonly RowChange<UnitTotals>[]): Promise<void> => {
      await tables.write([move(name, [at, at + 1n], changes)]);
      at += 1n;
    };
    const property = fc.asyncProperty(fc.array(anyChange, { maxLength: 15 }), async (changes) => {
      await write(clear());
      for (const one of changes) await write([one]);
      const oneByOne = await rows();
      await write(clear());
      await write(changes);
      expect(await rows()).toEqual(oneByOne);
    });
    await fc.assert(property, { numRuns: 30 });
  });
};
