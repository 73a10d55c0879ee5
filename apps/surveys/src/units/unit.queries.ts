import type { DataSource } from 'typeorm';
import { UnitRow } from './unit.table';

export const isKnownUnit = (source: DataSource, unitId: string): Promise<boolean> =>
  source.getRepository(UnitRow).existsBy({ unitId });
