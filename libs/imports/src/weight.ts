import type { RawCell } from './raw-row';

/** How much a cell says. */
export const charactersOf = (cell: RawCell): number => {
  if (typeof cell === 'string') return cell.length;
  if ('broken' in cell) return 0;
  return 'number' in cell ? cell.number.length : cell.day.length;
};

export const charactersIn = (cells: readonly RawCell[]): number =>
  cells.reduce((sum, cell) => sum + charactersOf(cell), 0);
