import type { Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { UnitRow } from '../people/unit.read-model';
import { HeardRow } from './heard.read-model';

export type HeadCount = Readonly<{ agency: string; units: number; people: number }>;

/** Answers by agency; an agency without rows is missing. */
export class AgencyQueries {
  constructor(private readonly database: DataSource) {}

  async headCounts(): Promise<ReadonlyMap<string, HeadCount>> {
    const rows = await this.database
      .createQueryBuilder(UnitRow, 'unit')
      .select('unit.agency', 'agency')
      .addSelect('count(*)::int', 'units')
      .addSelect('sum(unit.people)::int', 'people')
      .groupBy('unit.agency')
      .getRawMany<HeadCount>();
    return new Map(rows.map((row) => [row.agency, row]));
  }

  /** Time of the newest message worked in, of whatever context. */
  async lastHeard(): Promise<ReadonlyMap<string, Instant>> {
    const rows = await this.database.getRepository(HeardRow).find({ order: { heardAt: 'ASC' } });
    return new Map(rows.map(({ agency, heardAt }) => [agency, heardAt]));
  }
}
