import type { PolicyPack } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import { endOfMonth, type YearMonth } from '@kinerja/vocabulary';
import { LessThanOrEqual, type DataSource } from 'typeorm';
import { PolicyPackRow } from './policy-packs.read-model';

export type PolicyPackView = Omit<PolicyPackRow, 'pack'> & Readonly<{ pack: PolicyPack }>;

const view = ({ pack, ...row }: PolicyPackRow): PolicyPackView => ({ ...row, pack: fromJson(pack) as PolicyPack });

export class PolicyPacks {
  constructor(private readonly database: DataSource) {}

  async all(): Promise<readonly PolicyPackView[]> {
    const rows = await this.database.getRepository(PolicyPackRow).find({ order: { validFrom: 'DESC', packId: 'ASC' } });
    return rows.map(view);
  }

  /** Rule TPP-020: the latest pack that holds on the last day of the month; of two with one date the one adopted later. */
  async holdingIn(month: YearMonth): Promise<string | undefined> {
    const row = await this.database.getRepository(PolicyPackRow).findOne({
      where: { validFrom: LessThanOrEqual(endOfMonth(month)) },
      order: { validFrom: 'DESC', adoptedAt: 'DESC', packId: 'DESC' },
    });
    return row?.packId;
  }

  async named(packId: string): Promise<PolicyPack | undefined> {
    const row = await this.database.getRepository(PolicyPackRow).findOneBy({ packId });
    return row ? view(row).pack : undefined;
  }
}
