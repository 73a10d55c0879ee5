import { problem, type ProblemException } from '@kinerja/problem-details';
import { importLimits } from './import-limits';

const { bytes, rows } = importLimits;
const allowed = { mostBytes: bytes, mostRows: rows };

export const tooLarge = (): ProblemException =>
  problem('import.too-large', { status: 413, title: 'The file is too large; split it' }, allowed);

export const tooManyRows = (): ProblemException =>
  problem('import.too-many-rows', { status: 413, title: 'The file has too many rows; split it' }, allowed);

/** The filter adds when to come again. */
export const tooManyFiles = (): ProblemException =>
  problem('import.busy', { status: 503, title: 'Other files are being checked; try again' });
