import { isRefusedValue } from '@kinerja/database';
import { UnfitRow } from './unfit-row';

/** Whether the values of a row are at fault, so that waiting does not mend it: the database refuses them, or we do. */
export const isRowFault = (error: unknown): boolean => error instanceof UnfitRow || isRefusedValue(error);
