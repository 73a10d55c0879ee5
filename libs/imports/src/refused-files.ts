import { problem, type Problem, type ProblemException } from '@kinerja/problem-details';
import { importLimits } from './import-limits';

const { bytes, rows } = importLimits;
const allowed = { mostBytes: bytes, mostRows: rows };

export const largeFile: Problem = { status: 413, title: 'The file is too large; split it' };
export const manyRows: Problem = { status: 413, title: 'The file has too many rows; split it' };
export const busyWithFiles: Problem = { status: 503, title: 'Other files are being checked; try again' };

export const tooLarge = (): ProblemException => problem('import.too-large', largeFile, allowed);

export const tooManyRows = (): ProblemException => problem('import.too-many-rows', manyRows, allowed);

/** The filter adds when to come again. */
export const tooManyFiles = (): ProblemException => problem('import.busy', busyWithFiles);
