import type { Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { UnitRow } from '../people/unit.table';
import { HeardRow } from './heard.table';

export type HeadCount = Readonly<{ agency: string; units: number; people: number }>;

/** By agency; one without units is missing. */
export const headCounts = async (source: DataSource): Promise<ReadonlyMap<string, HeadCount>> => {
  const rows = await source
    .createQueryBuilder(UnitRow, 'unit')
    .select('unit.agency', 'agency')
    .addSelect('count(*)::int', 'units')
    .addSelect('sum(unit.people)::int', 'people')
    .groupBy('unit.agency')
    .getRawMany<HeadCount>();
  return new Map(rows.map((row) => [row.agency, row]));
};

/** Time of the newest message worked in, of whatever context; by agency, one that was never heard is missing. */
export const lastHeardOf = async (source: DataSource): Promise<ReadonlyMap<string, Instant>> => {
  const rows = await source.getRepository(HeardRow).find({ order: { heardAt: 'ASC' } });
  return new Map(rows.map(({ agency, heardAt }) => [agency, heardAt]));
};
