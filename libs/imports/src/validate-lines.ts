import { importLimits } from './import-limits';
import { inSlices, Pace } from './pace';
import type { SheetFault } from './sheet-fault';
import { charactersIn } from './weight';

/** The first faults of a file, in the order of its rows, and how many there are in all. */
export type Findings<Fault extends SheetFault = SheetFault> = Readonly<{
  faults: readonly Fault[];
  faultCount: number;
}>;

/** Of faults that were all found already, the first. */
export const firstFaults = (faults: readonly SheetFault[]): Findings => ({
  faults: faults.slice(0, importLimits.faults),
  faultCount: faults.length,
});

type FaultyLine = Readonly<{ cells: Readonly<Record<string, string>>; faults: readonly SheetFault[] }>;
type Rule<Line> = (line: Line) => readonly SheetFault[];

/** What the rules say of the cells that can be read. */
const faultsOf = <Line extends FaultyLine>(line: Line, rule: Rule<Line>): readonly SheetFault[] => {
  const { faults } = line;
  if (faults.length === 0) return rule(line);
  if (faults.some(({ column }) => column === undefined)) return faults;
  const unreadable = new Set(faults.map(({ column }) => column));
  return [...faults, ...rule(line).filter(({ column }) => !unreadable.has(column))];
};

/** `each`: told of every faulty line. */
type Around<Line> = Readonly<{ each?: (line: Line, faults: readonly SheetFault[]) => void; pace?: Pace }>;

/** Asks `rule` about each line in order, a slice at a time. No more faults are kept than are told. */
export const validateLines = async <Line extends FaultyLine>(
  lines: readonly Line[],
  rule: Rule<Line>,
  { each, pace = new Pace('rules') }: Around<Line> = {},
): Promise<Findings> => {
  const told: SheetFault[] = [];
  let faultCount = 0;
  const validate = (line: Line): number => {
    const faults = faultsOf(line, rule);
    if (faults.length > 0) each?.(line, faults);
    told.push(...faults.slice(0, importLimits.faults - told.length));
    faultCount += faults.length;
    return charactersIn(Object.values(line.cells));
  };
  await inSlices(lines, pace, validate);
  return { faults: told, faultCount };
};
