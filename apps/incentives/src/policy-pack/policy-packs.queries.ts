import {
  cautionsOf,
  packPeriod,
  type Adopter,
  type DatedPack,
  type PackCaution,
  type PackState,
  type PolicyPack,
} from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import { daysAfter, endOfMonth, type LocalDate, type YearMonth } from '@kinerja/vocabulary';
import { IsNull, LessThanOrEqual, Not, type DataSource, type FindOptionsWhere } from 'typeorm';
import { RunRow } from '../run/runs.table';
import { PolicyPackRow } from './policy-packs.table';

type UsedBy = Pick<RunRow, 'runId' | 'month' | 'state'>;

export type PolicyPackView = Omit<PolicyPackRow, 'pack'> &
  Readonly<{
    pack: PolicyPack;
    state: PackState;
    validTo: LocalDate | null;
    cautions: readonly PackCaution[];
    /** Without any amount: which months are computed with it is no secret, what somebody gets is. */
    usedBy: readonly UsedBy[];
  }>;

/** Who adopts the packs that come with the program. */
export const SHIPPED = 'service:incentives' satisfies Adopter;

const packIn = ({ pack }: PolicyPackRow): PolicyPack => fromJson(pack) as PolicyPack;

const dated = ({ packId, validFrom, adoptedBy, adoptedAt, withdrawnAt }: PolicyPackRow): DatedPack => ({
  ...{ packId, validFrom, adoptedAt },
  ...{ isShipped: adoptedBy === SHIPPED, isWithdrawn: withdrawnAt !== null },
});

/** A withdrawn pack holds nowhere (TPP-101). */
const latestOf = async (source: DataSource, where: FindOptionsWhere<PolicyPackRow>): Promise<string | undefined> => {
  const row = await source.getRepository(PolicyPackRow).findOne({
    where: { ...where, withdrawnAt: IsNull() },
    order: { validFrom: 'DESC', adoptedAt: 'DESC', packId: 'DESC' },
  });
  return row?.packId;
};

/** Every pack, the latest first, with when it holds as seen on `today` and which runs were opened with it. */
export const adoptedPacks = async (source: DataSource, today: LocalDate): Promise<readonly PolicyPackView[]> => {
  const [rows, runs] = await Promise.all([
    source.getRepository(PolicyPackRow).find({ order: { validFrom: 'DESC', packId: 'ASC' } }),
    source.getRepository(RunRow).find({
      select: { runId: true, month: true, state: true, policyPack: true },
      order: { month: 'ASC' },
    }),
  ]);
  const all = rows.map(dated);
  return rows.map((row) => {
    const { state, endsBefore } = packPeriod(dated(row), all, today);
    const usedBy = runs
      .filter(({ policyPack }) => policyPack === row.packId)
      .map(({ runId, month, state: runState }) => ({ runId, month, state: runState }));
    const validTo = endsBefore === undefined ? null : daysAfter(endsBefore, -1);
    const pack = packIn(row);
    return { ...row, pack, state, validTo, cautions: cautionsOf(pack), usedBy };
  });
};

/** Whether somebody of the city has adopted a pack, taken back or not. */
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
  return row ? packIn(row) : undefined;
};

export const lastSealedMonth = async (source: DataSource): Promise<YearMonth | undefined> => {
  const run = await source.getRepository(RunRow).findOne({ where: { state: 'sealed' }, order: { month: 'DESC' } });
  return run?.month as YearMonth | undefined;
};

export const isPackUsed = (source: DataSource, packId: string): Promise<boolean> =>
  source.getRepository(RunRow).existsBy({ policyPack: packId });
