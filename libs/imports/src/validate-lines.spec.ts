import { importLimits } from './import-limits';
import { validateLines } from './validate-lines';
import { Pace, ROW, SLICE } from './pace';
import type { SheetFault } from './sheet-fault';

type Line = Readonly<{ row: number; cells: Readonly<{ nip: string; nama: string }>; faults: readonly SheetFault[] }>;
const line = (row: number, faults: Line['faults'] = []): Line => ({ row, cells: { nip: '', nama: '' }, faults });
const fault = (row: number, column?: string) => ({ row, ...(column && { column }), problem: 'p', expected: 'e' });

it('tells the first thousand faults in the order of the rows and counts the others', async () => {
  const lines = Array.from({ length: 900 }, (_, at) => line(at + 2));
  const { faults, faultCount } = await validateLines(lines, ({ row }) => [fault(row, 'nip'), fault(row, 'nama')]);
  expect(faultCount).toBe(1_800);
  expect(faults).toHaveLength(importLimits.faults);
  expect(faults.at(-1)).toEqual(fault(501, 'nama'));
});

it('asks no rule about a cell whose text cannot be kept, nor about a row of another width', async () => {
  const lines = [line(2, [fault(2, 'nip')]), line(3, [fault(3)])];
  const { faults } = await validateLines(lines, ({ row }) => [fault(row, 'nip'), fault(row, 'nama')]);
  expect(faults).toEqual([fault(2, 'nip'), fault(2, 'nama'), fault(3)]);
});

it('hands the event loop on after every slice', async () => {
  let since = 0;
  const slices: number[] = [];
  const pace = new Pace('rules', 250 * ROW, async () => {
    slices.push(since);
    since = 0;
  });
  const lines = Array.from({ length: 1_100 }, (_, at) => line(at));
  await validateLines(lines, () => ((since += 1), []), { pace });
  expect(slices).toEqual([250, 250, 250, 250]);
});

it('weighs lines by their characters, so that few long ones are a slice too', async () => {
  let since = 0;
  const slices: number[] = [];
  const pace = new Pace('rules', SLICE, async () => {
    slices.push(since);
    since = 0;
  });
  const long = { ...line(2), cells: { nip: '1'.repeat(2_000), nama: 'x'.repeat(2_000) } };
  await validateLines(Array<Line>(20).fill(long), () => ((since += 1), []), { pace });
  expect(slices).toEqual([8, 8]);
});
