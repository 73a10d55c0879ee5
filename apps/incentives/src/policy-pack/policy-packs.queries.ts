import type { Adopter, PolicyPack } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import { endOfMonth, type YearMonth } from '@kinerja/vocabulary';
import { LessThanOrEqual, Not, type DataSource, type FindOptionsWhere } from 'typeorm';
import { PolicyPackRow } from './policy-packs.table';

export type PolicyPackView = Omit<PolicyPackRow, 'pack'> & Readonly<{ pack: PolicyPack }>;

const view = ({ pack, ...row }: PolicyPackRow): PolicyPackView => ({ ...row, pack: fromJson(pack) as PolicyPack });

/** Who adopts the packs that come with the program. */
export const SHIPPED = 'service:incentives' satisfies Adopter;

const latestOf = async (source: DataSource, where: FindOptionsWhere<PolicyPackRow>): Promise<string | undefined> => {
  const row = await source.getRepository(PolicyPackRow).findOne({
    where,
    order: { validFrom: 'DESC', adoptedAt: 'DESC', packId: 'DESC' },
  });
  return row?.packId;
};

export const adoptedPacks = async (source: DataSource): Promise<readonly PolicyPackView[]> => {
  const rows = await source.getRepository(PolicyPackRow).find({ order: { validFrom: 'DESC', packId: 'ASC' } });
  return rows.map(view);
};

/** Whether somebody of the city has adopted a pack. */
export const hasOwnPack = (source: DataSource): Promise<boolean> =>
  source.getRepository(PolicyPackRow).existsBy({ adoptedBy: Not(SHIPPED) });

/**
 * Rule TPP-020: the latest pack that holds on the last day of the month; of two with one date the one adopted later. A pack that
 * came with the program counts only where none of the city's own holds.
 */
export const packHoldingIn = async (source: DataSource, month: YearMonth): Promise<string | undefined> => {
  const validFrom = LessThanOrEqual(endOfMonth(month));
  return (
    (await latestOf(source, { validFrom, adoptedBy: Not(SHIPPED) })) ??
    (await latestOf(source, { validFrom, adoptedBy: SHIPPED }))
  );
};

export const packNamed = async (source: DataSource, packId: string): Promise<PolicyPack | undefined> => {
  const row = await source.getRepository(PolicyPackRow).findOneBy({ packId });
  return row ? view(row).pack : undefined;
};
