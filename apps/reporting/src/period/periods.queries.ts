import type { DataSource } from 'typeorm';
import type { YearMonth } from '@kinerja/vocabulary';
import { PeriodRow } from './periods.table';

export const isMonthOpen = (source: DataSource, month: YearMonth): Promise<boolean> =>
  source.getRepository(PeriodRow).existsBy({ month, status: 'open' });
