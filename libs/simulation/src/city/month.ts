import { localDate, yearMonth } from '@kinerja/vocabulary';

export const month = yearMonth('2026-10');
export const closesOn = localDate('2026-11-05');
export const dayInMonth = localDate('2026-10-12');
export const dayAfter = localDate('2026-11-06');
