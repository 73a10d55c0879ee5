import type { DataSource } from 'typeorm';
import { UnitRow } from './unit.read-model';

export class UnitQueries {
  constructor(private readonly database: DataSource) {}

  isKnown(unitId: string): Promise<boolean> {
    return this.database.getRepository(UnitRow).existsBy({ unitId });
  }
}
